package no.tunbok.query.wiring;

import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.eventstore.StoredEvents;
import no.tunbok.query.entryrecord.EntryRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the questions about each kind of entry read its events. */
@Configuration(proxyBeanMethods = false)
class EntryRecordsWiring {

    @Bean
    EntryRecords<PilotEvent> pilotRecords(StoredEvents events) {
        return new EntryRecords<>("Pilot", PilotEvent.class, events);
    }

    @Bean
    EntryRecords<ApprovalEvent> approvalRecords(StoredEvents events) {
        return new EntryRecords<>("ProviderApproval", ApprovalEvent.class, events);
    }

    @Bean
    EntryRecords<AgreementEvent> agreementRecords(StoredEvents events) {
        return new EntryRecords<>("FrameworkAgreement", AgreementEvent.class, events);
    }
}
