package no.tunbok.eventstore;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells failures that pass, and would have met any other event as well, from those that the event itself brings about. */
final class Outage {

    /** Connections, serialization and deadlocks, resources, shutdowns and cancellations, the system around PostgreSQL. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    /** A lock that was not to be had, and a transaction that the server gave up because it stood still. */
    private static final Set<String> STATES = Set.of("55P03", "25P03", "25P04");

    private Outage() {}

    static boolean explains(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (passes(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case SQLTransientException _,
                    SQLRecoverableException _,
                    TransientDataAccessException _,
                    RecoverableDataAccessException _,
                    TransactionException _,
                    InterruptedException _ -> true;
            case SQLException sql -> passes(sql.getSQLState());
            default -> false;
        };
    }

    private static boolean passes(@Nullable String state) {
        return state != null
                && state.length() == 5
                && (STATES.contains(state) || CLASSES.contains(state.substring(0, 2)));
    }
}
