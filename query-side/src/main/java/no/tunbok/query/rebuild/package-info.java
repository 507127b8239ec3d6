/** Makes read models anew from all events, while the old ones go on answering. */
@NullMarked
package no.tunbok.query.rebuild;

import org.jspecify.annotations.NullMarked;
