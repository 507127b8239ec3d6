package no.tunbok.command.approval;

import java.util.Arrays;
import java.util.List;
import no.tunbok.command.edge.CommandFamily;
import no.tunbok.command.edge.CommandForm;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.history.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the approval's room together. */
@Configuration(proxyBeanMethods = false)
class ApprovalWiring {

    @Bean
    CommandFamily approvalCommands() {
        return new CommandFamily(
                "approvals",
                "approvalId",
                Arrays.stream(ApprovalCommand.values())
                        .map(c -> new CommandForm(c.path(), c.mode(), c.fact()))
                        .toList(),
                List.of(ApprovalRule.values()),
                ApprovalWiring::messages);
    }

    private static List<AskApproval> messages(
            CommandForm form, Fact<?> fact, Circumstances circumstances, @Nullable Long expectedVersion) {
        var asked = (ApprovalEvent) fact;
        return List.of(new AskApproval(asked.approvalId(), form.mode(), asked, circumstances, expectedVersion));
    }
}
