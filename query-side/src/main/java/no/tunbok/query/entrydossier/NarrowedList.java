package no.tunbok.query.entrydossier;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.tunbok.query.edge.OnADay;

/** Describes what every list of entries can be narrowed by, and how it is ordered and read page by page. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "hasRemarks",
        in = ParameterIn.QUERY,
        description = "only those with a fact that breaks a rule, or only those without: true or false",
        schema = @Schema(allowableValues = {"true", "false"}))
@Parameter(
        name = "dueBefore",
        in = ParameterIn.QUERY,
        description = "only those of which something is due before this day, overdue or not: 2026-12-31",
        schema = @Schema(type = "string", format = "date"))
@Parameter(
        name = "sort",
        in = ParameterIn.QUERY,
        description =
                "by name, by when the register came to know what the list says of the entry, or by what is due first; - turns the first two round",
        schema =
                @Schema(
                        allowableValues = {"name", "-name", "changed", "-changed", "due"},
                        defaultValue = "name"))
@Parameter(name = "limit", in = ParameterIn.QUERY, description = "how many at most, 1 to 200; 50 when left out")
@Parameter(name = "after", in = ParameterIn.QUERY, description = "the value of next on the page before")
@OnADay
public @interface NarrowedList {}
