package no.tunbok.events.history;

/** What nobody tells the register, since it finds out by itself: a day came, or a sum was reached. */
public interface ToldByItself {}
