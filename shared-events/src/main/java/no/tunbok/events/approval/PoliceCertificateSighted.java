package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.value.Occurred;

/**
 * A police certificate was seen. What it says is never kept.
 *
 * @param sectorBasis which sector's act asks for it
 */
@JsonTypeName("no.tunbok.approval.PoliceCertificateSighted.1")
public record PoliceCertificateSighted(
        ApprovalId approvalId,
        Occurred occurredOn,
        SectorBasis sectorBasis,
        CertificateViewer sightedBy,
        LocalDate issuedOn)
        implements ApprovalEvent {}
