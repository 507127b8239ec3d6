/** How is this entry, and which entries are there? For every kind of entry; each has a page and a table of its own. */
@NullMarked
package no.tunbok.query.entrydossier;

import org.jspecify.annotations.NullMarked;
