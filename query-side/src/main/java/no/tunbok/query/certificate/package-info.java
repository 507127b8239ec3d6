/** Says what a read model holds in so few signs that whoever replays the same events can compare it with theirs. */
@NullMarked
package no.tunbok.query.certificate;

import org.jspecify.annotations.NullMarked;
