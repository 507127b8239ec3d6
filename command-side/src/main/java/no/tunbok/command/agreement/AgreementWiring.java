package no.tunbok.command.agreement;

import java.util.Arrays;
import java.util.List;
import no.tunbok.command.edge.CommandFamily;
import no.tunbok.command.edge.CommandForm;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.history.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the agreement's room together. */
@Configuration(proxyBeanMethods = false)
class AgreementWiring {

    @Bean
    CommandFamily agreementCommands() {
        return new CommandFamily(
                "agreements",
                "agreementId",
                Arrays.stream(AgreementCommand.values())
                        .map(c -> new CommandForm(c.path(), c.mode(), c.fact()))
                        .toList(),
                List.of(AgreementRule.values()),
                AgreementWiring::messages);
    }

    private static List<AskAgreement> messages(
            CommandForm form, Fact<?> fact, Circumstances circumstances, @Nullable Long expectedVersion) {
        var told = (AgreementEvent) fact;
        return List.of(new AskAgreement(told.agreementId(), form.mode(), told, circumstances, expectedVersion));
    }
}
