/** How questions come in over HTTP, and how they are answered when they cannot be answered. */
@NullMarked
package no.tunbok.query.edge;

import org.jspecify.annotations.NullMarked;
