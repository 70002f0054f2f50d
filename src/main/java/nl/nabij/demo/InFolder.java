package nl.nabij.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nabij.demo.Delivery.Order;
import nl.nabij.demo.ProviderMessages.Stop;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Messages that still wait to be handled: files for {@code ./nabij bericht verwerk} and for the upload page. */
@Component
class InFolder {

    private final Claims claims;
    private final Path folder;

    InFolder(Claims claims, @Value("${nabij.gegevens:gegevens}") String data) {
        this.claims = claims;
        this.folder = Path.of(data, "berichten");
    }

    /** Name to content, for the folder {@code in}. */
    Map<String, byte[]> waiting(List<Order> orders, List<Gemeentecode> gemeenten, LocalDate today) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        orders.stream()
                .filter(o -> o.story().stage() == Stage.SENT)
                .limit(3)
                .forEach(o -> files.put(
                        "302-" + o.toewijzing().nummer() + ".xml",
                        ProviderMessages.received(
                                Objects.requireNonNull(o.message()), Delivery.id("V", o.story()), today)));
        orders.stream()
                .filter(o -> o.story().stage() == Stage.RETURNED)
                .limit(4)
                .forEach(o -> start(o, today, files));
        orders.stream()
                .filter(o -> o.story().stage() == Stage.RUNNING)
                .limit(2)
                .forEach(o -> files.put(
                        "307-" + o.toewijzing().nummer() + ".xml",
                        ProviderMessages.stop(
                                o.story().client(),
                                o.toewijzing(),
                                Delivery.id("W", o.story()),
                                today,
                                new Stop(Objects.requireNonNull(o.begin()), today.minusDays(2), "20"))));
        for (Claims.Claim claim : claims.of(YearMonth.from(today).minusMonths(1), orders, gemeenten, true)) {
            files.put("323-" + claim.id() + ".xml", claim.message());
        }
        return files;
    }

    /** Start messages; one of them names a toewijzing that does not exist. */
    private static void start(Order order, LocalDate today, Map<String, byte[]> files) {
        boolean wrong = files.keySet().stream().noneMatch(f -> f.startsWith("305"));
        Toewijzingnummer number =
                wrong ? Toewijzingnummer.of("999999998") : order.toewijzing().nummer();
        files.put(
                "305-" + order.toewijzing().nummer() + ".xml",
                ProviderMessages.start(
                        order.story().client(),
                        order.toewijzing(),
                        number,
                        Delivery.id("T", order.story()),
                        today,
                        order.toewijzing().periode().begin()));
    }

    /** Writes the waiting messages, a broken example for the upload page, and the empty folder for the answers. */
    void write(Map<String, byte[]> files) {
        try {
            Path in = Files.createDirectories(folder.resolve("in"));
            Files.createDirectories(folder.resolve("uit"));
            Path examples = Files.createDirectories(folder.resolve("voorbeelden"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(in.resolve(file.getKey()), file.getValue());
                if (file.getKey().startsWith("323")) {
                    Files.writeString(examples.resolve("met-fouten-" + file.getKey()), broken(file.getValue()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "De berichten van het demogebied kunnen niet worden geschreven in " + folder, e);
        }
    }

    /** The same claim with a BSN that fails the eleven-test and an impossible date. */
    private static String broken(byte[] message) {
        return new String(message, StandardCharsets.UTF_8)
                .replaceFirst("Bsn>[0-9]{9}<", "Bsn>123456789<")
                .replaceFirst("Dagtekening>[0-9-]{10}<", "Dagtekening>2026-02-30<");
    }
}
