package nl.nabij.meet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import nl.nabij.berichten.Berichtmeting;
import nl.nabij.berichten.Berichtpost;

/** The check of a large claim beside its parsers, and small messages through the whole door beside bare commits. */
final class MessageBenchmark implements Benchmark {

    private static final int LINES = 100_000;
    private static final int CHECKS = 5;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;
    private static final int PER_ROUND = 60;

    private final int claimLines;

    MessageBenchmark(int claimLines) {
        this.claimLines = claimLines;
    }

    @Override
    public String name() {
        return "berichten";
    }

    @Override
    public Measurement run() throws IOException {
        Optional<Path> xsd = schemas(Path.of("").toAbsolutePath());
        List<Figure> figures = new ArrayList<>(check(Berichtmeting.meet(LINES, CHECKS, xsd)));
        figures.add(door());
        figures.addAll(ClaimBenchmark.measure(claimLines));
        return new Measurement(
                figures,
                xsd.isPresent()
                        ? List.of()
                        : List.of("berichten: de vergelijking met de XSD-controle van de JDK is overgeslagen; de map"
                                + " shared/iwmo/xsd met de officiële schema's is er niet."));
    }

    /** The official schemas in the reference folder beside or above the repository. */
    static Optional<Path> schemas(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared/iwmo/xsd");
            if (Files.isRegularFile(candidate.resolve("wmo323.xsd"))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private List<Figure> check(Berichtmeting.Uitkomst found) {
        String what =
                String.format(Locale.ROOT, "controle 323, %d regels (%.0f MB)", found.regels(), found.bytes() / 1e6);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(name(), what, found.controle(), "s", "alleen lezen met StAX", found.stax(), 2.5));
        found.xsd()
                .ifPresent(jdk -> figures.add(
                        new Figure(name(), what, found.controle(), "s", "XSD-controle van de JDK", jdk, 1)));
        return figures;
    }

    private Figure door() throws IOException {
        try (Workbench bench = Workbench.open(false)) {
            List<byte[]> messages = StartMessages.prepare(bench, (WARM_UP + ROUNDS) * PER_ROUND);
            double[] whole = new double[ROUNDS];
            double[] bare = new double[ROUNDS];
            try (Connection connection = bench.bean(DataSource.class).getConnection()) {
                connection.createStatement().execute("create table kaal (inhoud bytea not null)");
                for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                    List<byte[]> some = messages.subList(i * PER_ROUND, (i + 1) * PER_ROUND);
                    int round = Math.max(i - WARM_UP, 0);
                    whole[round] = receive(bench.bean(Berichtpost.class), some);
                    bare[round] = insert(connection, some);
                }
            }
            double each = Figure.median(whole);
            return new Figure(
                    name(),
                    String.format(Locale.ROOT, "305 ontvangen en beantwoord (%.0f per seconde)", 1000 / each),
                    each,
                    "ms",
                    "dezelfde bytes: een insert en commit",
                    Figure.median(bare),
                    25);
        } catch (SQLException e) {
            throw new IOException("de database weigert: " + e.getMessage(), e);
        }
    }

    /** Milliseconds for each message, one after another, as a folder is worked through. */
    private static double receive(Berichtpost post, List<byte[]> messages) throws IOException {
        long begin = System.nanoTime();
        for (byte[] message : messages) {
            if (!post.neemAan(message, "meting.xml")) {
                throw new IOException("een goed 305-bericht werd afgewezen");
            }
        }
        return milliseconds(begin) / messages.size();
    }

    private static double insert(Connection connection, List<byte[]> messages) throws SQLException {
        long begin = System.nanoTime();
        try (PreparedStatement insert = connection.prepareStatement("insert into kaal (inhoud) values (?)")) {
            for (byte[] message : messages) {
                insert.setBytes(1, message);
                insert.executeUpdate();
            }
        }
        return milliseconds(begin) / messages.size();
    }

    private static double milliseconds(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
