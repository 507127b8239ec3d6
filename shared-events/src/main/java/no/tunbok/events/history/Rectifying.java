package no.tunbok.events.history;

/** A correction of a decision's text alone (retting): what was decided stands, and so does the time for an appeal. */
public interface Rectifying extends Corrective {}
