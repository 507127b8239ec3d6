/** How is this approval, and which approvals are there? */
@NullMarked
package no.tunbok.query.approvaldossier;

import org.jspecify.annotations.NullMarked;
