/** What is due, of every kind of entry. */
@NullMarked
package no.tunbok.query.across.deadline;

import org.jspecify.annotations.NullMarked;
