package no.tunbok.command.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.tunbok.command.judgement.KeptRule;

/** Marks a test that shows how the register keeps a rule. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Keeps {

    KeptRule value();

    /** Whether somebody tries to break it; otherwise it simply holds. */
    boolean against() default false;
}
