package nl.nabij.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import tools.jackson.databind.json.JsonMapper;

/** An error as programs read it: application/problem+json (RFC 9457). */
final class ApiProblem {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ApiProblem() {}

    /** Whether the caller of this request is a program. */
    static boolean wanted(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = original instanceof String known ? known : request.getRequestURI();
        return wanted(path);
    }

    static boolean wanted(String path) {
        return path.startsWith("/api/");
    }

    /** What the error itself tells beside its status, such as which methods are allowed (RFC 9110, 15.5.6). */
    static void headers(HttpServletResponse response, @Nullable Throwable cause) {
        if (cause instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        }
    }

    static void write(HttpServletRequest request, HttpServletResponse response, int status, String detail)
            throws IOException {
        write(response, status, detail, request.getRequestURI());
    }

    /** @param instance address of the request, or the reference under which the detail stands in the log */
    static void write(HttpServletResponse response, int status, String detail, String instance) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title(status));
        problem.put("status", status);
        problem.put("detail", detail);
        problem.put("instance", instance);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        if (status == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.getOutputStream().write(JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    /** What to tell about this error: our own words where we have them, never a technical detail. */
    static String detail(int status, @Nullable Throwable cause) {
        if (status < 500
                && cause instanceof ErrorResponse known
                && known.getBody().getDetail() != null
                && cause instanceof org.springframework.web.server.ResponseStatusException) {
            return String.valueOf(known.getBody().getDetail());
        }
        return switch (status) {
            case 404 ->
                "Dit bestaat niet, of uw sleutel mag het niet zien. Een adres eindigt nooit op een schuine streep.";
            case 405 -> "Deze methode kan hier niet. Zie /api/v1/openapi.json.";
            case 406 -> "Deze API antwoordt in application/json.";
            case 413 -> "Dit bericht is te groot. Splits het in meer berichten (iWmo OP179).";
            case 415 -> "Stuur een bericht als application/xml, en gegevens als application/json.";
            default ->
                status < 500
                        ? "Deze vraag klopt niet. Zie /api/v1/openapi.json."
                        : "Dit ligt aan Nabij. Probeer het later opnieuw en noem de referentie.";
        };
    }

    private static String title(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
