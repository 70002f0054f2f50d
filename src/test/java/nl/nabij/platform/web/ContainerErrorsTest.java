package nl.nabij.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.nabij.browser.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server refuses before the application sees it, asked of a server that really listens. */
class ContainerErrorsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> TECHNICAL =
            List.of("Tomcat", "Apache", "Exception", "nl.nabij", "java.", "HTTP Status");

    private final URI application = URI.create(Application.plain().address());

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%00", "/api/v1/%zz", "/api/v1/a%2e%2e%2f"})
    void anAddressThatCannotBeReadIsAProblemForAProgram(String path) throws Exception {
        problem(send("GET " + path + " HTTP/1.1\r\n"));
    }

    @Test
    void headersThatAreTooLargeAreAProblemForAProgram() throws Exception {
        problem(send("GET /api/v1/toewijzingen HTTP/1.1\r\nX-Long: " + "a".repeat(20_000) + "\r\n"));
    }

    /** And for who asks with a first line that cannot be read, so that nobody knows for what. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00 HTTP/1.1\r\n",
                "GET /zaken/%00 HTTP/1.1\r\n",
                "GET /api/v1/{x} HTTP/1.1\r\n",
                "G@T / HTTP/1.1\r\n",
                "rubbish\r\n"
            })
    void itIsAPageInPlainDutchForAPerson(String request) throws Exception {
        page(send(request));
    }

    @Test
    void headersThatAreTooLargeAreAPageInPlainDutchForAPerson() throws Exception {
        page(send("GET /inloggen HTTP/1.1\r\nCookie: " + "a".repeat(20_000) + "\r\n"));
    }

    private static void problem(String answer) {
        assertThat(head(answer))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "API-Version: " + ApiSecurity.VERSION);
        JsonNode problem = JSON.readTree(body(answer));
        assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail", "instance");
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("detail").asString()).contains("/api/v1/openapi.json");
        assertThat(answer).doesNotContain(TECHNICAL);
    }

    private static void page(String answer) {
        assertThat(head(answer)).startsWith("HTTP/1.1 400").contains("text/html");
        assertThat(body(answer)).contains("<html lang=\"nl\"", "<h1>Deze vraag begrijpt Nabij niet</h1>");
        assertThat(answer).doesNotContain(TECHNICAL);
    }

    private static String head(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n"));
    }

    /** As a whole, or as the first and only chunk. */
    private static String body(String answer) {
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        return head(answer).contains("chunked")
                ? body.substring(body.indexOf("\r\n") + 2, body.lastIndexOf("\r\n0"))
                : body;
    }

    /** @param start request line, and headers beside Host, each with its end of line */
    private String send(String start) throws Exception {
        try (Socket socket = new Socket(application.getHost(), application.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((start + "Host: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
