/** How far each read model has come, and making one anew. */
@NullMarked
package no.tunbok.query.projection;

import org.jspecify.annotations.NullMarked;
