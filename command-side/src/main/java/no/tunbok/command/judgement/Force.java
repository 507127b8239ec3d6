package no.tunbok.command.judgement;

/** How hard a rule is. */
public enum Force {
    /** What breaks it is impossible, so it is refused also when it is told as something that happened. */
    ALWAYS,
    /** It stops us from deciding so; what already happened is recorded and remarked upon. */
    DECIDING,
    /** It stops nothing; what breaks it is remarked upon. */
    WARNING;

    /** As the tables of the rules write it: H, D or W. */
    public String letter() {
        return switch (this) {
            case ALWAYS -> "H";
            case DECIDING -> "D";
            case WARNING -> "W";
        };
    }
}
