/** Whether every pilot municipality has an approved provider. */
@NullMarked
package no.tunbok.query.across.claim;

import org.jspecify.annotations.NullMarked;
