/** What tests of every module share: an example of each fact, random histories, and properties to hold them against. */
@NullMarked
package no.tunbok.events.testkit;

import org.jspecify.annotations.NullMarked;
