/** What was told of this approval, when, by whom, and how does it stand? */
@NullMarked
package no.tunbok.query.approvalhistory;

import org.jspecify.annotations.NullMarked;
