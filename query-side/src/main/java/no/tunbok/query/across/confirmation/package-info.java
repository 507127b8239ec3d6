/** What a provider can show of its place in an agreement. */
@NullMarked
package no.tunbok.query.across.confirmation;

import org.jspecify.annotations.NullMarked;
