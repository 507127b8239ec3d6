package no.tunbok.command.edge;

import static no.tunbok.command.judgement.CommonRule.X_5;
import static no.tunbok.command.judgement.CommonRule.X_9;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.judgement.Rule;
import no.tunbok.command.testkit.Findings;
import no.tunbok.command.testkit.Findings.Finding;
import no.tunbok.events.pilot.PartnerJoined;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What no value can break once it is read, and is therefore judged while it is. */
class ReadingRulesTest {

    private static final String PILOT = "5f0c3c8e-3a52-4b8e-9d7e-0b6a2f7c1d11";

    @Nested
    class X_5_an_organisation_number_has_a_check_digit {

        @Test
        void a_right_one_is_read() {
            reading(partner("Nord universitet", "974764687")).thenRead();
        }

        @Test
        void one_with_a_wrong_digit_is_refused_however_it_is_told() {
            reading(partner("Nord universitet", "974764688")).thenRefusedBy(X_5, "/partner/organisationNumber");
            deciding(partner("Nord universitet", "974764688")).thenRefusedBy(X_5, "/partner/organisationNumber");
        }
    }

    @Nested
    class X_9_no_text_holds_a_national_identity_number {

        @Test
        void a_name_is_read() {
            reading(partner("Nord universitet", "974764687")).thenRead();
        }

        @Test
        void a_name_with_a_national_identity_number_is_refused_however_it_is_told() {
            reading(partner("Nord 01019000083", "974764687")).thenRefusedBy(X_9, "/partner/name");
            deciding(partner("Nord 01019000083", "974764687")).thenRefusedBy(X_9, "/partner/name");
        }
    }

    private static Body reading(String json) {
        return new Body(Mode.REGISTER, json);
    }

    private static Body deciding(String json) {
        return new Body(Mode.DECIDE, json);
    }

    private static String partner(String name, String number) {
        return """
                {"occurredOn": {"from": "2021-03-15"}, "contribution": "teacher education",
                 "partner": {"kind": "EDUCATION", "name": "%s", "organisationNumber": "%s"},
                 "source": {"kind": "REPORT", "reference": "Call of 2020"}}""".formatted(name, number);
    }

    /** The body of a command that has not been read yet. */
    private record Body(Mode mode, String json) {

        void thenRead() {
            assertThat(read().fact()).isInstanceOf(PartnerJoined.class);
            Findings.note(new Finding.Recorded(mode, Set.of()));
        }

        void thenRefusedBy(Rule rule, String pointer) {
            var problem = catchThrowableOfType(CommandProblem.class, this::read);
            assertThat(problem).isNotNull();
            assertThat(problem.errors())
                    .containsExactly(
                            new WrongField(pointer, rule.number(), rule.text().nb()));
            Findings.note(new Finding.Refused(mode, Set.of(rule)));
        }

        private ReadCommand read() {
            var form = new CommandForm("register-partner", mode, PartnerJoined.class);
            var family = new CommandFamily("pilots", "pilotId", List.of(form), List.of(), (_, _, _, _) -> List.of());
            return new CommandReader(family)
                    .read(form, PILOT, json.getBytes(StandardCharsets.UTF_8), LocalDate.EPOCH, Locale.of("nb"));
        }
    }
}
