/** A real PostgreSQL for the tests of every module. */
@NullMarked
package no.tunbok.eventstore.testkit;

import org.jspecify.annotations.NullMarked;
