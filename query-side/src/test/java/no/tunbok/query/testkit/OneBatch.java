package no.tunbok.query.testkit;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what a processor does with a batch of events: in one transaction, and in one unit of work of Axon. */
public final class OneBatch {

    private OneBatch() {}

    public static void of(PlatformTransactionManager transactions, Runnable work) {
        var batch = DefaultUnitOfWork.<EventMessage<?>>startAndGet(GenericEventMessage.asEventMessage("any"));
        try {
            new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
        } finally {
            batch.rollback();
        }
    }
}
