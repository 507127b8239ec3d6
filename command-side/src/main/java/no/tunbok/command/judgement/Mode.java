package no.tunbok.command.judgement;

/** What is asked of the register: to make a decision, or to record what the world has already done. */
public enum Mode {
    DECIDE,
    REGISTER
}
