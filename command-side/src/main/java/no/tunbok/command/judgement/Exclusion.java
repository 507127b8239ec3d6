package no.tunbok.command.judgement;

/**
 * What no two commands do at once, on whatever node: held from here to the end of the transaction. Where several are needed
 * they are asked for in the order of their names, so that no two commands wait for each other.
 */
public interface Exclusion {

    /** Waits until nobody changes it, and lets others read it too. */
    void read(String what);

    /** Waits until nobody reads it or changes it. */
    void change(String what);
}
