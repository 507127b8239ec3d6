package no.tunbok.eventstore.torture;

import java.util.Locale;

/** What happens to a system under torture. */
enum Trouble {
    THE_SEQUENCER_IS_KILLED,
    A_WRITER_IS_KILLED,
    A_READER_IS_KILLED,
    THE_SEQUENCER_HANGS_LONGER_THAN_ITS_LEASE,
    A_READER_HANGS,
    A_CONNECTION_IS_CUT,
    THE_SEQUENCERS_CONNECTION_IS_CUT,
    ALL_CONNECTIONS_ARE_CUT,
    THE_DATABASE_CRASHES,
    THE_DATABASE_IS_AWAY;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
