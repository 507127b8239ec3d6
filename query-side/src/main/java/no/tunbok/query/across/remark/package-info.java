/** Which facts break which rules, of every kind of entry. */
@NullMarked
package no.tunbok.query.across.remark;

import org.jspecify.annotations.NullMarked;
