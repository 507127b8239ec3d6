package no.tunbok.command.agreement;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AwardedParticipant;
import no.tunbok.events.agreement.FrameworkAwarded;
import no.tunbok.events.agreement.ParticipantSucceeded;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.history.Fact;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In which agreements an approval has ever been named: only where to look, what counts the events say. */
final class ParticipatingApprovals {

    private final JdbcClient database;

    ParticipatingApprovals(JdbcClient database) {
        this.database = database;
    }

    /** The agreements on which the fact may bear through somebody's approval; of an agreement's own facts, it remembers whom they name. */
    Set<UUID> concernedBy(Fact<?> fact) {
        return switch (fact) {
            case AgreementEvent told -> {
                named(told)
                        .distinct()
                        .forEach(approval ->
                                remember(approval, told.agreementId().value()));
                yield Set.of();
            }
            case ApprovalEvent told -> agreementsOf(told.approvalId());
            default -> Set.of();
        };
    }

    private static Stream<ApprovalId> named(AgreementEvent fact) {
        var itself = switch (fact) {
            case FrameworkAwarded f ->
                f.participants().stream().map(AwardedParticipant::approvalId).filter(Objects::nonNull);
            case ParticipantSucceeded f -> Stream.ofNullable(f.approvalId());
            default -> Stream.<ApprovalId>empty();
        };
        var within = Stream.concat(
                fact.correction().flatMap(c -> Optional.ofNullable(c.instead())).stream(),
                fact.moved().map(moved -> moved.fact()).stream());
        return Stream.concat(itself, within.flatMap(ParticipatingApprovals::named));
    }

    private void remember(ApprovalId approval, UUID agreement) {
        database.sql("""
                        insert into command_side.agreement_participant (approval, agreement)
                        values (:approval, :agreement)
                        on conflict do nothing""")
                .param("approval", approval.value())
                .param("agreement", agreement)
                .update();
    }

    private Set<UUID> agreementsOf(ApprovalId approval) {
        return Set.copyOf(
                database.sql("select agreement from command_side.agreement_participant where approval = :approval")
                        .param("approval", approval.value())
                        .query(UUID.class)
                        .list());
    }
}
