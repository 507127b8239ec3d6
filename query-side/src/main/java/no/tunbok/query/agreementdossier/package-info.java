/** How is this framework agreement, and which agreements are there? */
@NullMarked
package no.tunbok.query.agreementdossier;

import org.jspecify.annotations.NullMarked;
