package no.tunbok.command.agreement;

import no.tunbok.command.judgement.Circumstances;
import no.tunbok.command.judgement.Mode;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way to a framework agreement.
 *
 * @param fact what is put forward
 * @param approvals what is known of the participants' approvals
 * @param expectedVersion the version on which the asker relies, if any
 */
record AskAgreement(
        @TargetAggregateIdentifier AgreementId agreementId,
        Mode mode,
        AgreementEvent fact,
        Approvals approvals,
        Circumstances circumstances,
        @Nullable Long expectedVersion) {}
