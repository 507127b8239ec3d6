package no.tunbok.command.approval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.tunbok.command.edge.CommandFamily;
import no.tunbok.command.edge.CommandForm;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.command.judgement.Exclusion;
import no.tunbok.command.judgement.HistoriesOf;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.judgement.Moves;
import no.tunbok.command.policy.Policies;
import no.tunbok.events.approval.ApprovalEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the approval's room together. */
@Configuration(proxyBeanMethods = false)
class ApprovalWiring {

    @Bean
    CommandFamily approvalCommands(HistoriesOf histories, Exclusion exclusion, JdbcClient database) {
        var approvals = histories.family(ApprovalEvent.class, ApprovalDecisions.KIND.entryField());
        var holdings = new Holdings(database, approvals, exclusion);
        var moves = new Moves<>(ApprovalDecisions.KIND, approvals);
        return new CommandFamily(
                "approvals",
                ApprovalDecisions.KIND.entryField(),
                Arrays.stream(ApprovalCommand.values())
                        .map(c -> new CommandForm(c.path(), c.mode(), c.fact()))
                        .toList(),
                List.of(ApprovalRule.values()),
                (form, fact, circumstances, expectedVersion) -> moves.with((ApprovalEvent) fact).stream()
                        .sorted(Comparator.comparing(f -> f.approvalId().value()))
                        .map(f -> ask(
                                f,
                                form,
                                (ApprovalEvent) fact,
                                holdings.changing(f, circumstances.today()),
                                circumstances,
                                expectedVersion))
                        .toList());
    }

    @Bean
    Policies<ApprovalEvent> approvalPolicies(
            @Qualifier("approvalCommands") CommandFamily approvalCommands, HistoriesOf histories) {
        return new Policies<>(
                ApprovalEvent.class,
                approvalCommands,
                fact -> fact.approvalId().value(),
                histories.family(ApprovalEvent.class, ApprovalDecisions.KIND.entryField()),
                List.of(),
                List.of(new WhenDeadlinePassesThenTell()),
                _ -> Set.of());
    }

    /** Only of the entry in the address a decision is asked; what follows from it elsewhere has then happened. */
    private static AskApproval ask(
            ApprovalEvent fact,
            CommandForm form,
            ApprovalEvent asked,
            boolean isTaken,
            Circumstances circumstances,
            @Nullable Long expectedVersion) {
        var isAddressed = fact.approvalId().equals(asked.approvalId());
        return new AskApproval(
                fact.approvalId(),
                isAddressed ? form.mode() : Mode.REGISTER,
                fact,
                isTaken,
                circumstances,
                isAddressed ? expectedVersion : null);
    }
}
