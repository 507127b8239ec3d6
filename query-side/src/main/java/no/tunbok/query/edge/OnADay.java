package no.tunbok.query.edge;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a question that can be asked of any day, as known at any moment. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "at", in = ParameterIn.QUERY, description = "the day in the world, such as 2022-12-31")
@Parameter(
        name = "knownAt",
        in = ParameterIn.QUERY,
        description = "what the register knew then: 2023-01-12T12:00:00Z or position:1234")
public @interface OnADay {}
