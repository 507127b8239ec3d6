/** Facts and histories for the tests of every question. */
@NullMarked
package no.tunbok.query.testkit;

import org.jspecify.annotations.NullMarked;
