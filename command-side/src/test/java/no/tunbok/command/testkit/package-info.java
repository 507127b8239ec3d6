/** How tests ask an aggregate's rules, for the tests of other modules too. */
@NullMarked
package no.tunbok.command.testkit;

import org.jspecify.annotations.NullMarked;
