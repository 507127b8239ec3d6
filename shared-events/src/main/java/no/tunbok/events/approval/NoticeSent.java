package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * A notice was sent to the provider; the day is the day of sending.
 *
 * @param decision the number of the decision in this approval that it tells of, if it tells of one, from 0
 * @param receivedOn the day when it reached the provider, if that is known
 */
@JsonTypeName("no.tunbok.approval.NoticeSent.1")
public record NoticeSent(
        ApprovalId approvalId,
        Occurred occurredOn,
        NoticeKind kind,
        NoticeChannel channel,
        @Nullable Long decision,
        @Nullable LocalDate receivedOn)
        implements ApprovalEvent {}
