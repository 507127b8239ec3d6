/** How lists are handed out as files that people open in a spreadsheet. */
@NullMarked
package no.tunbok.query.export;

import org.jspecify.annotations.NullMarked;
