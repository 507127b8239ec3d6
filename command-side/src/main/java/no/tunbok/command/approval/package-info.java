/** All that can be decided about the approval of a provider. */
@NullMarked
package no.tunbok.command.approval;

import org.jspecify.annotations.NullMarked;
