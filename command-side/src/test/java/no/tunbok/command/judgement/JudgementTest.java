package no.tunbok.command.judgement;

import static no.tunbok.command.judgement.CommonRule.*;
import static no.tunbok.command.judgement.Judgement.judge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How yes, no and yes-but come about. */
class JudgementTest {

    private enum Kite implements Rule {
        K_1(Force.ALWAYS),
        K_2(Force.DECIDING),
        K_3(Force.WARNING);

        private final Force force;

        Kite(Force force) {
            this.force = force;
        }

        @Override
        public Definition definition() {
            return Definition.of(force, "Our judgement", "bokmål " + name(), "nynorsk " + name(), "english " + name());
        }
    }

    @Nested
    class conclusions {

        @ParameterizedTest
        @EnumSource
        void nothing_broken_is_just_the_fact(Mode mode) {
            assertThat(conclude(judge().that(true, Kite.K_1, "/a"), mode)).isEqualTo(accepted("fact"));
        }

        @ParameterizedTest
        @EnumSource
        void what_is_impossible_is_refused_in_every_mode(Mode mode) {
            assertThat(conclude(judge().that(false, Kite.K_1, "/a"), mode))
                    .isEqualTo(refused(new Broken(Kite.K_1, "/a")));
        }

        @Test
        void what_must_not_be_decided_can_be_registered() {
            var broken = judge().that(false, Kite.K_2, "/a");
            assertThat(conclude(broken, Mode.DECIDE)).isEqualTo(refused(new Broken(Kite.K_2, "/a")));
            assertThat(conclude(broken, Mode.REGISTER)).isEqualTo(accepted("fact", "K-2"));
        }

        @ParameterizedTest
        @EnumSource
        void a_warning_stops_nothing(Mode mode) {
            assertThat(conclude(judge().that(false, Kite.K_3, "/a"), mode)).isEqualTo(accepted("fact", "K-3"));
        }

        @Test
        void a_refusal_names_all_that_stops_it_and_nothing_else() {
            var broken = judge().that(false, Kite.K_3, "/c")
                    .that(false, Kite.K_2, "/b")
                    .that(false, Kite.K_1, "/a");
            assertThat(conclude(broken, Mode.DECIDE))
                    .isEqualTo(refused(new Broken(Kite.K_2, "/b"), new Broken(Kite.K_1, "/a")));
            assertThat(conclude(broken, Mode.REGISTER)).isEqualTo(refused(new Broken(Kite.K_1, "/a")));
        }

        @Test
        void a_rule_broken_in_two_places_is_remarked_upon_once() {
            assertThat(conclude(judge().that(false, Kite.K_3, "/a").that(false, Kite.K_3, "/b"), Mode.REGISTER))
                    .isEqualTo(accepted("fact", "K-3"));
        }

        @Test
        void a_field_that_breaks_a_rule_twice_is_named_once() {
            assertThat(conclude(judge().that(false, Kite.K_1, "/a").that(false, Kite.K_1, "/a"), Mode.REGISTER))
                    .isEqualTo(refused(new Broken(Kite.K_1, "/a")));
        }

        private static Decision<String> conclude(Judgement judgement, Mode mode) {
            return judgement.conclude(mode, "fact", Rule::number);
        }
    }

    @Test
    void a_part_is_pointed_at_from_the_whole() {
        var part = judge().that(false, Kite.K_1, "/b").that(false, Kite.K_2, "");
        assertThat(judge().that(false, Kite.K_3, "/c").and(part.under("/a")).broken())
                .containsExactly(new Broken(Kite.K_3, "/c"), new Broken(Kite.K_1, "/a/b"), new Broken(Kite.K_2, "/a"));
    }

    @Test
    void what_another_names_already_is_left_out_wherever_it_lies() {
        var judgement = judge().that(false, Kite.K_1, "/a").that(false, Kite.K_2, "/b");
        var other = judge().that(false, Kite.K_1, "/c").that(false, Kite.K_3, "/a");
        assertThat(judgement.without(other)).isEqualTo(judge().that(false, Kite.K_2, "/b"));
        assertThat(judgement.without(judge())).isEqualTo(judgement);
    }

    @Nested
    class decisions {

        @Test
        void an_accepted_one_gives_its_facts() {
            assertThat(accepted("fact").factsOrThrow("kite")).containsExactly("fact");
            assertThat(Decision.nothingNew().factsOrThrow("kite")).isEmpty();
        }

        @Test
        void a_refused_one_throws_every_rule_by_number_and_text() {
            var broken = List.of(new Broken(Kite.K_1, "/a"), new Broken(Kite.K_2, ""));
            assertThatThrownBy(() -> new Decision.Refused<>(broken).factsOrThrow("kite"))
                    .hasMessage("K-1 english K_1; K-2 english K_2")
                    .isInstanceOfSatisfying(CommandRefused.class, refusal -> {
                        assertThat(refusal.broken()).isEqualTo(broken);
                        assertThat(refusal.entry()).isEqualTo("kite");
                    });
        }
    }

    @Nested
    class rules {

        @Test
        void are_known_by_their_number() {
            assertThat(X_10.number()).isEqualTo("X-10");
        }

        @ParameterizedTest
        @EnumSource
        void are_said_in_every_language_and_have_a_source(CommonRule rule) {
            assertThat(Stream.of(rule.text().nb(), rule.text().nn(), rule.text().en()))
                    .allSatisfy(text -> assertThat(text).endsWith("."))
                    .satisfies(texts -> assertThat(texts.getLast()).isNotEqualTo(texts.getFirst()));
            assertThat(rule.source()).isNotBlank();
        }

        @ParameterizedTest
        @EnumSource
        void that_are_kept_say_by_what(KeptRule rule) {
            assertThat(rule.keeper()).isNotBlank();
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.text().nb()).endsWith(".");
        }

        @Test
        void are_hard_or_for_decisions_or_warnings() {
            assertThat(Stream.of(Force.values()).map(Force::letter)).containsExactly("H", "D", "W");
        }

        @Test
        void are_said_in_the_language_of_whoever_asks_and_else_in_bokmal() {
            var text = new Text("bokmål", "nynorsk", "English");
            assertThat(Stream.of("nb", "nn", "en", "se").map(language -> text.in(Locale.of(language))))
                    .containsExactly("bokmål", "nynorsk", "English", "bokmål");
        }
    }

    @Test
    void the_first_number_of_an_outcome_is_where_its_facts_begin() {
        assertThat(new Outcome("kite", 5, List.of()).firstNumber()).isEqualTo(5);
    }

    @Test
    void an_entry_that_nobody_has_opened_is_named() {
        var unknown = new EntryUnknown("kite");
        assertThat(unknown).hasMessage("The register has no entry kite.");
        assertThat(unknown.id()).isEqualTo("kite");
    }

    @Test
    void who_relies_on_an_old_version_is_told_both() {
        var stale = new VersionStale(3, 5);
        assertThat(stale).hasMessage("Version 3 was expected, the entry has version 5.");
        assertThat(stale.expected()).isEqualTo(3);
        assertThat(stale.actual()).isEqualTo(5);
    }

    private static Decision<String> accepted(String... facts) {
        return new Decision.Accepted<>(List.of(facts));
    }

    private static Decision<String> refused(Broken... broken) {
        return new Decision.Refused<>(List.of(broken));
    }
}
