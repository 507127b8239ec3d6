@NullMarked
package no.tunbok.standalone;

import org.jspecify.annotations.NullMarked;
