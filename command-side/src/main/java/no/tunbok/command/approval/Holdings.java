package no.tunbok.command.approval;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunbok.command.judgement.Exclusion;
import no.tunbok.command.judgement.Histories;
import no.tunbok.events.approval.ApprovalApplicationRegistered;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalFactCorrected;
import no.tunbok.events.approval.ApprovalStanding;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which approvals were applied for by which enterprise on which holding, so that there is one at a time (PA-15). The numbers
 * are only where to look; whether an approval is over, its events say.
 */
final class Holdings {

    private final JdbcClient database;
    private final Histories<ApprovalEvent> approvals;
    private final Exclusion exclusion;

    Holdings(JdbcClient database, Histories<ApprovalEvent> approvals, Exclusion exclusion) {
        this.database = database;
        this.approvals = approvals;
        this.exclusion = exclusion;
    }

    /** Makes sure that nobody else reads or changes the approval now. @return whether its holding is taken by another one */
    boolean changing(ApprovalEvent fact, LocalDate today) {
        var application = application(fact);
        application.ifPresent(this::claim);
        exclusion.change("approval " + fact.approvalId());
        return application.isPresent() && isTaken(application.get(), today);
    }

    private static Optional<ApprovalApplicationRegistered> application(ApprovalEvent fact) {
        return Stream.of(fact instanceof ApprovalFactCorrected correction ? correction.instead() : fact)
                .filter(ApprovalApplicationRegistered.class::isInstance)
                .map(ApprovalApplicationRegistered.class::cast)
                .findFirst();
    }

    private void claim(ApprovalApplicationRegistered application) {
        exclusion.change("holding " + application.organisationNumber().value() + " "
                + application.producerNumber().value());
        database.sql("""
                        insert into command_side.approval_holding (organisation_number, producer_number, approval)
                        values (:organisation, :producer, :approval)
                        on conflict do nothing""")
                .param("organisation", application.organisationNumber().value())
                .param("producer", application.producerNumber().value())
                .param("approval", application.approvalId().value())
                .update();
    }

    private boolean isTaken(ApprovalApplicationRegistered application, LocalDate today) {
        return database
                .sql("""
                        select approval from command_side.approval_holding
                        where organisation_number = :organisation and producer_number = :producer
                          and approval <> :approval""")
                .param("organisation", application.organisationNumber().value())
                .param("producer", application.producerNumber().value())
                .param("approval", application.approvalId().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(approval -> ApprovalStanding.on(today, approvals.of(approval)))
                .anyMatch(other -> holds(other, application));
    }

    /** An approval may have got other numbers since it was claimed, or may turn out to be the same one registered twice. */
    private static boolean holds(ApprovalStanding other, ApprovalApplicationRegistered application) {
        return !other.status().isOver()
                && other.canonical() == null
                && application.organisationNumber().equals(other.organisationNumber())
                && application.producerNumber().equals(other.producerNumber());
    }
}
