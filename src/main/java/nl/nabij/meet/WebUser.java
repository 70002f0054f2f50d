package nl.nabij.meet;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who logged in on the log-in page and fetches pages, without a browser. */
final class WebUser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private WebUser(String address) {
        this.address = address;
    }

    /** @param address of the application, without a slash at the end */
    static WebUser logIn(String address, String name, String password) throws IOException, InterruptedException {
        WebUser user = new WebUser(address);
        String form = "_csrf=" + encode(token(user.get("/inloggen"))) + "&username=" + encode(name) + "&password="
                + encode(password);
        HttpResponse<Void> answer = user.http.send(
                HttpRequest.newBuilder(URI.create(address + "/inloggen"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        String next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || next.contains("/inloggen")) {
            throw new IOException("inloggen is niet gelukt (HTTP " + answer.statusCode() + " " + next + ")");
        }
        return user;
    }

    /** @throws IOException when the answer is anything but the page, for example the way to the log-in page */
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " gaf HTTP " + answer.statusCode());
        }
        return answer.body();
    }

    static String token(String page) throws IOException {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IOException("de inlogpagina heeft geen formulier");
        }
        return found.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
