/** Everything that can happen to the approval of a provider. */
@NullMarked
package no.tunbok.events.approval;

import org.jspecify.annotations.NullMarked;
