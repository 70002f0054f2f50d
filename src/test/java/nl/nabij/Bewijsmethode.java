package nl.nabij;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Which methods can prove something: JUnit runs them, and nobody switched them off. */
public final class Bewijsmethode {

    private Bewijsmethode() {}

    public static boolean is(Method methode) {
        return AnnotationSupport.isAnnotated(methode, Testable.class)
                && !AnnotationSupport.isAnnotated(methode, Disabled.class)
                && !isUit(methode.getDeclaringClass());
    }

    /** Whether the class holds a test that can prove something. */
    public static boolean heeft(Class<?> klasse) {
        return Arrays.stream(klasse.getDeclaredMethods()).anyMatch(Bewijsmethode::is);
    }

    private static boolean isUit(Class<?> klasse) {
        return AnnotationSupport.isAnnotated(klasse, Disabled.class)
                || klasse.getEnclosingClass() != null && isUit(klasse.getEnclosingClass());
    }
}
