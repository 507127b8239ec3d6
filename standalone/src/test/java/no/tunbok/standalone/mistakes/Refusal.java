package no.tunbok.standalone.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

/** That the register would not be told something: nothing was recorded, and this is why. */
record Refusal(int status, Page problem) {

    /** The rule is named, and the place in the command where it is broken. */
    Refusal breaks(String rule, String pointer) {
        assertThat(problem.text("/status")).isEqualTo(String.valueOf(status));
        assertThat(problem.text("/detail")).isNotBlank();
        assertThat(problem.each("/errors")).anySatisfy(error -> {
            assertThat(error.text("/code")).isEqualTo(rule);
            assertThat(error.text("/pointer")).isEqualTo(pointer);
            assertThat(error.text("/detail")).isNotBlank();
        });
        return this;
    }
}
