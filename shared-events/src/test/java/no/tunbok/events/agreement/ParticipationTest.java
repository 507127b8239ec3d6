package no.tunbok.events.agreement;

import static no.tunbok.events.testkit.AgreementFacts.*;
import static no.tunbok.events.testkit.PilotFacts.between;
import static no.tunbok.events.testkit.PilotFacts.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.ServiceArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** On which days a participant is there, and on which it is set aside. */
class ParticipationTest {

    private static final Occurred APRIL = between("2023-04-01", "2023-04-30", Precision.MONTH);
    private static final Occurred MAY = between("2023-05-01", "2023-05-31", Precision.MONTH);

    @Nested
    class A_block {

        private static final Block FROM_APRIL_TO_MAY = new Block(BlockCause.OTHER, APRIL, MAY);
        private static final Block FROM_APRIL = new Block(BlockCause.OTHER, APRIL, null);

        @Test
        void may_be_on_any_day_from_the_first_possible_to_the_last() {
            assertThat(FROM_APRIL_TO_MAY.mayBeOn(day("2023-03-31"))).isFalse();
            assertThat(FROM_APRIL_TO_MAY.mayBeOn(day("2023-04-01"))).isTrue();
            assertThat(FROM_APRIL_TO_MAY.mayBeOn(day("2023-05-30"))).isTrue();
            assertThat(FROM_APRIL_TO_MAY.mayBeOn(day("2023-05-31"))).isFalse();
            assertThat(FROM_APRIL.mayBeOn(day("2023-03-31"))).isFalse();
            assertThat(FROM_APRIL.mayBeOn(day("2030-01-01"))).isTrue();
        }

        @Test
        void must_be_on_those_between_however_the_dates_are_read() {
            assertThat(FROM_APRIL_TO_MAY.mustBeOn(day("2023-04-29"))).isFalse();
            assertThat(FROM_APRIL_TO_MAY.mustBeOn(day("2023-04-30"))).isTrue();
            assertThat(FROM_APRIL_TO_MAY.mustBeOn(day("2023-05-01"))).isFalse();
            assertThat(FROM_APRIL.mustBeOn(day("2030-01-01"))).isTrue();
        }
    }

    @Test
    void it_is_for_the_areas_that_it_was_awarded_or_for_all_where_none_are_named() {
        assertThat(participation(FIRST_PARTICIPANT).isFor(ServiceArea.DEMENTIA_DAY_ACTIVITY))
                .isTrue();
        assertThat(participation(FIRST_PARTICIPANT).isFor(ServiceArea.PRIMARY_SCHOOL))
                .isFalse();
        var forAll = new AwardedParticipant(FIRST_FARM, null, List.of(), List.of(), null, null, null, null);
        assertThat(participation(forAll).isFor(ServiceArea.PRIMARY_SCHOOL)).isTrue();
    }

    @Nested
    class It_must_be_there {

        @Test
        void from_the_day_of_the_award() {
            assertThat(active("2023-03-31", APRIL, null)).isFalse();
            assertThat(active("2023-04-29", APRIL, null)).isFalse();
            assertThat(active("2023-04-30", APRIL, null)).isTrue();
        }

        @Test
        void until_the_first_day_on_which_it_may_have_left() {
            assertThat(active("2023-04-30", day("2023-04-01"), MAY)).isTrue();
            assertThat(active("2023-05-01", day("2023-04-01"), MAY)).isFalse();
        }

        @Test
        void while_no_block_can_be_on_it() {
            var block = new Block(BlockCause.OTHER, day("2023-04-10"), day("2023-04-20"));
            assertThat(active("2023-04-09", day("2023-04-01"), null, block)).isTrue();
            assertThat(active("2023-04-10", day("2023-04-01"), null, block)).isFalse();
            assertThat(active("2023-04-20", day("2023-04-01"), null, block)).isTrue();
        }

        private static boolean active(String day, Occurred awarded, @Nullable Occurred left, Block... blocks) {
            return new Participation(FIRST_FARM, FIRST_PARTICIPANT, APPROVAL_OF_FIRST, awarded, List.of(blocks), left)
                    .mustBeActiveOn(day(day));
        }
    }

    private static Participation participation(AwardedParticipant terms) {
        return new Participation(FIRST_FARM, terms, APPROVAL_OF_FIRST, day("2022-02-01"), List.of(), null);
    }
}
