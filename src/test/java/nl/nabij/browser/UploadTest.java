package nl.nabij.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Broken multipart bodies on the doors for files of a server that really listens: always a Dutch page, never our fault. */
class UploadTest {

    private static final String MULTIPART = "multipart/form-data; boundary=B";
    private static final String PART = "--B\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";

    private static final List<String> DOORS =
            List.of("/berichten/aanbieden", "/resultaatbesluiten", "/beheer/normenkader");

    private final Application application = Application.plain();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void logIn() throws Exception {
        String name = application.addUser("1980", Role.BACKOFFICE, Role.CONSULENT, Role.BEHEERDER);
        String form = "username=" + name + "&password=" + Application.PASSWORD + "&_csrf="
                + URLEncoder.encode(token(get("/inloggen")), StandardCharsets.UTF_8);
        assertThat(post("/inloggen", "application/x-www-form-urlencoded", form, "")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aBrokenBodyIsToldAndNeverAFault() throws Exception {
        for (String door : DOORS) {
            String page = get(door);
            Map<String, String[]> bodies = new LinkedHashMap<>();
            bodies.put("no boundary", new String[] {"multipart/form-data", "x"});
            bodies.put("cut off", new String[] {MULTIPART, PART.formatted("bestand", "; filename=\"a.xml\"", "<a")});
            bodies.put("rubbish", new String[] {MULTIPART, "rubbish"});
            bodies.put("empty", new String[] {MULTIPART, ""});
            bodies.put("no file", new String[] {MULTIPART, PART.formatted("x", "", "1") + "--B--\r\n"});
            bodies.put("parts", new String[] {
                MULTIPART, PART.formatted("x", "", "1").repeat(1_000) + "--B--\r\n"
            });
            bodies.put("long name", new String[] {
                MULTIPART, PART.formatted("bestand", "; filename=\"" + "a".repeat(100_000) + "\"", "x") + "--B--\r\n"
            });
            bodies.put("no multipart", new String[] {"text/plain", "x"});
            for (Map.Entry<String, String[]> body : bodies.entrySet()) {
                HttpResponse<String> answer = post(door, body.getValue()[0], body.getValue()[1], token(page));
                assertThat(answer.statusCode())
                        .as(door + ", " + body.getKey() + ": "
                                + answer.body().lines().limit(3).toList())
                        .isIn(400, 413, 422);
                assertThat(answer.body()).as(door + ", " + body.getKey()).contains("<html lang=\"nl\"", "<h1");
            }
        }
    }

    private String get(String path) throws Exception {
        HttpResponse<String> page = http.send(
                HttpRequest.newBuilder(URI.create(application.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    private HttpResponse<String> post(String path, String type, String body, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(application.address() + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("X-CSRF-TOKEN", token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String token(String page) {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }
}
