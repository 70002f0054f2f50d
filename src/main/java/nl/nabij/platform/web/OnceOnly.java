package nl.nabij.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A form that carries {@code _eenmalig} acts once: a second POST of the same page (double click, back button, reload) waits for
 * the first and goes where that one went. A POST that ended in errors may be sent again.
 */
@Component
public class OnceOnly implements HandlerInterceptor {

    private static final String FIELD = "_eenmalig";
    private static final String SEEN = OnceOnly.class.getName();
    private static final int REMEMBERED = 100;
    private static final int PATIENCE_SECONDS = 60;

    /** New token for a form. */
    public String token() {
        return UUID.randomUUID().toString();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        String token = tokenOf(request);
        if (token == null) {
            return true;
        }
        CompletableFuture<String> first = seen(request.getSession()).putIfAbsent(token, new CompletableFuture<>());
        if (first == null) {
            return true;
        }
        String whereTo = outcome(first);
        if (whereTo.isEmpty()) {
            return true;
        }
        response.sendRedirect(whereTo);
        return false;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception e) {
        String token = tokenOf(request);
        if (token == null) {
            return;
        }
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        String location = response.getStatus() / 100 == 3 ? response.getHeader("Location") : null;
        Map<String, CompletableFuture<String>> seen = seen(session);
        CompletableFuture<String> mine = location == null ? seen.remove(token) : seen.get(token);
        if (mine != null) {
            mine.complete(location == null ? "" : location);
        }
    }

    private static String outcome(CompletableFuture<String> first) throws InterruptedException {
        try {
            return first.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return "/";
        }
    }

    private static @Nullable String tokenOf(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) ? request.getParameter(FIELD) : null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, CompletableFuture<String>> seen(HttpSession session) {
        synchronized (session.getId().intern()) {
            Object known = session.getAttribute(SEEN);
            if (known == null) {
                known = Collections.synchronizedMap(new Recent());
                session.setAttribute(SEEN, known);
            }
            return (Map<String, CompletableFuture<String>>) known;
        }
    }

    private static final class Recent extends LinkedHashMap<String, CompletableFuture<String>> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<String>> eldest) {
            return size() > REMEMBERED;
        }
    }
}
