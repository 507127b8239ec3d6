/** What was told of this entry, when, by whom, and how does it stand? For every kind of entry; each tells its facts in its own words. */
@NullMarked
package no.tunbok.query.entryhistory;

import org.jspecify.annotations.NullMarked;
