@NullMarked
package no.tunbok.command;

import org.jspecify.annotations.NullMarked;
