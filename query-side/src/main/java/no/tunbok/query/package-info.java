@NullMarked
package no.tunbok.query;

import org.jspecify.annotations.NullMarked;
