package nl.nabij.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.UserAdministration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of a user who was blocked, or whose roles or password an administrator changed since it began. */
class SessionGuard extends OncePerRequestFilter {

    private static final String SINCE = SessionGuard.class.getName();

    private final UserAdministration users;
    private final Clock clock;

    SessionGuard(UserAdministration users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/vast/") || path.startsWith("/webjars/") || path.startsWith("/huisstijl/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null
                && who.getPrincipal() instanceof CurrentUser user
                && !users.mayGoOn(user.name(), since(request))) {
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
            response.sendRedirect("/inloggen?reden=gewijzigd");
            return;
        }
        chain.doFilter(request, response);
    }

    private Instant since(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(SINCE) instanceof Instant known) {
            return known;
        }
        Instant now = Instant.now(clock);
        session.setAttribute(SINCE, now);
        return now;
    }
}
