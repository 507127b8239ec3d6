package no.tunbok.command.approval;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.command.judgement.Exclusion;
import no.tunbok.command.judgement.Histories;
import no.tunbok.events.approval.ApprovalApplicationRegistered;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalFactCorrected;
import no.tunbok.events.approval.ApprovalFactMovedIn;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.approval.ApprovalIdentityUpdated;
import no.tunbok.events.approval.ApprovalStanding;
import no.tunbok.events.approval.IdentityKind;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.ProducerNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which approvals went by which numbers of an enterprise and its holding, so that there is one at a time (PA-15). The numbers
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
        var holding = holding(fact, today);
        holding.ifPresent(this::claim);
        exclusion.change("approval " + fact.approvalId());
        return holding.isPresent() && isTaken(holding.get(), today);
    }

    /** Under which numbers the approval goes once that is told, if it says so. */
    private record Holding(ApprovalId approval, OrganisationNumber organisation, ProducerNumber producer) {}

    private Optional<Holding> holding(ApprovalEvent fact, LocalDate today) {
        var told = told(fact);
        if (told instanceof ApprovalApplicationRegistered f) {
            return Optional.of(new Holding(f.approvalId(), f.organisationNumber(), f.producerNumber()));
        }
        return told instanceof ApprovalIdentityUpdated f ? renumbered(f, today) : Optional.empty();
    }

    private static @Nullable ApprovalEvent told(ApprovalEvent fact) {
        if (fact instanceof ApprovalFactCorrected correction) return correction.instead();
        return fact instanceof ApprovalFactMovedIn moved ? moved.fact() : fact;
    }

    /** One number is new, and the other as it was: two new numbers wait for each other, so that the pair is not missed. */
    private Optional<Holding> renumbered(ApprovalIdentityUpdated f, LocalDate today) {
        var renumbers = f.kind() == IdentityKind.ORGANISATION_NUMBER || f.kind() == IdentityKind.PRODUCER_NUMBER;
        if (!renumbers || f.newValue() == null) return Optional.empty();
        exclusion.change("numbers of approval " + f.approvalId());
        var standing = ApprovalStanding.on(today, approvals.of(f.approvalId().value()));
        var number = f.newValue().text();
        var organisation = f.kind() == IdentityKind.ORGANISATION_NUMBER && Identities.isOrganisation(number)
                ? new OrganisationNumber(number)
                : standing.organisationNumber();
        var producer = f.kind() == IdentityKind.PRODUCER_NUMBER && Identities.isProducer(number)
                ? new ProducerNumber(number)
                : standing.producerNumber();
        return standing.status().isOver() || organisation == null || producer == null
                ? Optional.empty()
                : Optional.of(new Holding(f.approvalId(), organisation, producer));
    }

    private void claim(Holding holding) {
        exclusion.change("holding " + holding.organisation().value() + " "
                + holding.producer().value());
        database.sql("""
                        insert into command_side.approval_holding (organisation_number, producer_number, approval)
                        values (:organisation, :producer, :approval)
                        on conflict do nothing""")
                .param("organisation", holding.organisation().value())
                .param("producer", holding.producer().value())
                .param("approval", holding.approval().value())
                .update();
    }

    private boolean isTaken(Holding holding, LocalDate today) {
        return database
                .sql("""
                        select approval from command_side.approval_holding
                        where organisation_number = :organisation and producer_number = :producer
                          and approval <> :approval""")
                .param("organisation", holding.organisation().value())
                .param("producer", holding.producer().value())
                .param("approval", holding.approval().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(approval -> ApprovalStanding.on(today, approvals.of(approval)))
                .anyMatch(other -> holds(other, holding));
    }

    /** An approval may have got other numbers since it was claimed, or may turn out to be the same one registered twice. */
    private static boolean holds(ApprovalStanding other, Holding holding) {
        return !other.status().isOver()
                && other.canonical() == null
                && holding.organisation().equals(other.organisationNumber())
                && holding.producer().equals(other.producerNumber());
    }
}
