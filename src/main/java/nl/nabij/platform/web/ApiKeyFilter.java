package nl.nabij.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.nabij.platform.ApiCaller;
import nl.nabij.platform.ApiKeys;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the key of a request. A wrong key is answered with 401; after five wrong ones from one address further guesses get 429 for
 * fifteen minutes. A right key always opens.
 */
class ApiKeyFilter extends OncePerRequestFilter {

    static final String ROLE = "API";

    private static final String SCHEME = "Bearer ";
    private static final String THROTTLED = "api-sleutel";

    private final ApiKeys keys;
    private final LoginThrottle throttle;

    ApiKeyFilter(ApiKeys keys, LoginThrottle throttle) {
        this.keys = keys;
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<ApiCaller> caller = keys.find(header.substring(SCHEME.length()).strip());
        if (caller.isEmpty()) {
            refuse(request, response);
            return;
        }
        SecurityContextHolder.getContext().setAuthentication(new Shown(caller.get()));
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = "api " + request.getRemoteAddr();
        if (throttle.closed(THROTTLED, address)) {
            response.setHeader("Retry-After", String.valueOf(LoginThrottle.WINDOW.toSeconds()));
            ApiProblem.write(
                    request,
                    response,
                    429,
                    "Te vaak een verkeerde sleutel. Probeer het over vijftien minuten opnieuw.");
            return;
        }
        throttle.failed(THROTTLED, address);
        ApiProblem.write(
                request,
                response,
                401,
                "Deze sleutel is onbekend, ingetrokken of verlopen. Vraag de gemeente om een nieuwe.");
    }

    /** The key was shown and is right. */
    private static final class Shown extends AbstractAuthenticationToken {
        private static final long serialVersionUID = 1;

        private final transient ApiCaller caller;

        Shown(ApiCaller caller) {
            super(List.of(new SimpleGrantedAuthority("ROLE_" + ROLE)));
            this.caller = caller;
            setAuthenticated(true);
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Object getPrincipal() {
            return caller;
        }
    }
}
