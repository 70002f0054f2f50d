package nl.nabij;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Codes of the rules, of iWmo or of Nabij itself, of which this test holds a case. The register tests fail for a rule without a case
 * on each side, and the build writes docs/iwmo.md and docs/regels.md from it. Never name a rule that the test does not make speak or
 * stay silent.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Regelgeval {

    /** Rules that a case of this test meets. */
    String[] voldoet() default {};

    /** Rules that a case of this test offends, and is told so. */
    String[] voldoetNiet() default {};

    /** Rules with a case on both sides. */
    String[] beide() default {};
}
