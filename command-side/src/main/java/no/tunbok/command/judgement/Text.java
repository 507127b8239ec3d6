package no.tunbok.command.judgement;

/** The same sentence in the languages of the register's users: bokmål, nynorsk and, for developers, English. */
public record Text(String nb, String nn, String en) {}
