/** An application that is not ours and takes the event store as its README says. */
@NullMarked
package garden;

import org.jspecify.annotations.NullMarked;
