package nl.nabij.demo;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does work as a user on another day, so that timeline, clocks and log say who and when. */
final class AsUser {

    private AsUser() {}

    static void on(LocalDate day, CurrentUser user, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            NabijClock.at(day, work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    static <T> T get(LocalDate day, CurrentUser user, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        on(day, user, () -> result.set(work.get()));
        return result.get();
    }
}
