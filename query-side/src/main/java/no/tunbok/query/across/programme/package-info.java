/** A programme, and what became of its pilots together. */
@NullMarked
package no.tunbok.query.across.programme;

import org.jspecify.annotations.NullMarked;
