package no.tunbok.command.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.tunbok.command.edge.CommandFamily;
import no.tunbok.command.edge.CommandForm;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.command.judgement.Exclusion;
import no.tunbok.command.judgement.HistoriesOf;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.judgement.Moves;
import no.tunbok.command.policy.Policies;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.approval.ApprovalEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the agreement's room together. */
@Configuration(proxyBeanMethods = false)
class AgreementWiring {

    @Bean
    CommandFamily agreementCommands(HistoriesOf histories, Exclusion exclusion) {
        var approvals = new RecordedApprovals(histories.family(ApprovalEvent.class, "approvalId"), exclusion);
        var moves = new Moves<>(
                AgreementDecisions.KIND, histories.family(AgreementEvent.class, AgreementDecisions.KIND.entryField()));
        return new CommandFamily(
                "agreements",
                AgreementDecisions.KIND.entryField(),
                Arrays.stream(AgreementCommand.values())
                        .map(c -> new CommandForm(c.path(), c.mode(), c.fact()))
                        .toList(),
                List.of(AgreementRule.values()),
                (form, fact, circumstances, expectedVersion) -> moves.with((AgreementEvent) fact).stream()
                        .sorted(Comparator.comparing(f -> f.agreementId().value()))
                        .map(f -> ask(
                                approvals.judgedOn(f),
                                form,
                                (AgreementEvent) fact,
                                approvals,
                                circumstances,
                                expectedVersion))
                        .toList());
    }

    @Bean
    Policies<AgreementEvent> agreementPolicies(
            @Qualifier("agreementCommands") CommandFamily agreementCommands,
            HistoriesOf histories,
            JdbcClient database) {
        var participating = new ParticipatingApprovals(database);
        return new Policies<>(
                AgreementEvent.class,
                agreementCommands,
                fact -> fact.agreementId().value(),
                histories.family(AgreementEvent.class, AgreementDecisions.KIND.entryField()),
                List.of(new WhenApprovalEndsThenBlockParticipant(
                        histories.family(ApprovalEvent.class, "approvalId")::of)),
                List.of(
                        new WhenDeadlinePassesThenTell(),
                        new WhenCeilingIsNearThenTell(),
                        new WhenTermRunsOutThenExpire()),
                participating::concernedBy);
    }

    /** Only of the entry in the address a decision is asked; what follows from it elsewhere has then happened. */
    private static AskAgreement ask(
            AgreementEvent fact,
            CommandForm form,
            AgreementEvent asked,
            Approvals approvals,
            Circumstances circumstances,
            @Nullable Long expectedVersion) {
        var isAddressed = fact.agreementId().equals(asked.agreementId());
        return new AskAgreement(
                fact.agreementId(),
                isAddressed ? form.mode() : Mode.REGISTER,
                fact,
                approvals,
                circumstances,
                isAddressed ? expectedVersion : null);
    }
}
