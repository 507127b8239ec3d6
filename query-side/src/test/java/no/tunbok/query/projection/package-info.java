/** That progress is told as it is. */
@NullMarked
package no.tunbok.query.projection;

import org.jspecify.annotations.NullMarked;
