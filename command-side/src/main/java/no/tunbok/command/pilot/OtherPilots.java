package no.tunbok.command.pilot;

/**
 * What the other pilots of a programme mean for what is told of one.
 *
 * @param haveTheTheme whether one of them was given the theme (PI-3)
 * @param leaveTooLittle whether what is granted together would be more than the programme's frame (PI-4)
 */
record OtherPilots(boolean haveTheTheme, boolean leaveTooLittle) {

    static final OtherPilots NONE = new OtherPilots(false, false);
}
