package no.tunbok.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.tunbok.command.CommandSide;
import no.tunbok.events.history.Fact;
import no.tunbok.events.testkit.AgreementFacts;
import no.tunbok.events.testkit.ApprovalFacts;
import no.tunbok.events.testkit.PilotFacts;
import no.tunbok.events.wire.WireName;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** That what the register stores is what the approved forms promise. */
@SpringBootTest(classes = CommandSide.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class EventsOnTheWireTest {

    static final RealPostgres DATABASE = RealPostgres.migrated(CommandSide.TABLES);

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        DATABASE.register(properties, RealPostgres.User.COMMAND);
    }

    @Autowired
    @Qualifier("eventSerializer") Serializer serializer;

    static Stream<Fact<?>> facts() {
        return Stream.of(PilotFacts.all(), ApprovalFacts.all(), AgreementFacts.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_is_stored_in_its_approved_form_and_read_back(Fact<?> fact) throws IOException {
        var stored = serializer.serialize(fact, byte[].class);

        var json = JsonMapper.shared();
        assertThat(json.readTree(stored.getData())).isEqualTo(json.readTree(approved(fact)));
        assertThat(stored.getType().getName())
                .isEqualTo(WireName.of(fact.getClass()).name());
        assertThat(serializer.<byte[], Object>deserialize(stored)).isEqualTo(fact);
    }

    private static byte[] approved(Fact<?> fact) throws IOException {
        var name = WireName.of(fact.getClass());
        var path = name.name().replace("no.tunbok.", "").replace('.', '/');
        var file = "/wire/" + path + "." + name.version() + ".json";
        try (var stream = Objects.requireNonNull(EventsOnTheWireTest.class.getResourceAsStream(file), file)) {
            return stream.readAllBytes();
        }
    }
}
