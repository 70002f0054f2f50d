package nl.nabij.meet;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.berichten.Berichtpost;
import nl.nabij.kern.Agbcode;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationContext;

/** Claims of a whole region: decided line by line under all rules and answered, beside the barest thing the database can do. */
final class ClaimBenchmark {

    private static final String NAME = "berichten";
    private static final int LINES_PER_ALLOCATION = 10;
    private static final int PEER_ROUNDS = 3;

    /** As declaratie.prestatie and declaratie.gebruik have them. */
    private static final String INDEXES = """
        create index on public.regel (gemeentecode, agbcode, id);
        create index on public.regel (gemeentecode, agbcode, referentie);
        create index on public.regel (gemeentecode, toewijzing, begin);
        """;

    private ClaimBenchmark() {}

    /** Seconds of one run: of the whole door, of its part that decides and writes the 325, and of the peer. */
    private record Run(int lines, int messages, double door, double decide, double bare, double indexed) {}

    /** @param lines claim lines of the largest run; a tenth of it runs first, to see the growth */
    static List<Figure> measure(int lines) throws IOException {
        run(Math.max(LINES_PER_ALLOCATION, lines / 20)); // warm-up
        Run small = run(lines / 10);
        Run large = run(lines);
        String what = String.format(
                Locale.ROOT, "%d regels in %d berichten beslist, 325 geschreven", large.lines(), large.messages());
        String bare = "COPY en een join, tabellen met alleen een sleutel";
        String indexed = "COPY en een join, tabellen met dezelfde indexen";
        return List.of(
                new Figure(NAME, what, large.decide(), "s", indexed, large.indexed(), 2),
                new Figure(NAME, what, large.decide(), "s", bare, large.bare(), 2),
                new Figure(NAME, "idem, van bestand tot archief", large.door(), "s", indexed, large.indexed(), 4),
                new Figure(NAME, what, large.decide(), "s", small.lines() + " regels", small.decide(), 11));
    }

    private static Run run(int lines) throws IOException {
        ClaimLoad load = new ClaimLoad(lines, lines / LINES_PER_ALLOCATION);
        try (Workbench bench = Workbench.open(false);
                TempFolder folder = TempFolder.create();
                Connection connection = bench.bean(DataSource.class).getConnection()) {
            prepare(bench.context(), load, connection);
            double bare = peer(load, folder.path(), connection, "");
            double indexed = peer(load, folder.path(), connection, INDEXES);
            long door = 0;
            long decide = 0;
            List<Path> files = load.write(folder.path());
            for (Path file : files) {
                Berichtpost.Doorloop took = bench.bean(Berichtpost.class).neemAan(file);
                if (!took.aangenomen()) {
                    throw new IOException("een goede declaratie werd afgewezen: " + file.getFileName());
                }
                door += took.controle() + took.besluit() + took.bewaren();
                decide += took.besluit();
                Files.delete(file);
            }
            check(load, connection);
            return new Run(load.lines(), files.size(), door / 1e9, decide / 1e9, bare, indexed);
        } catch (SQLException e) {
            throw new IOException("de database weigert: " + e.getMessage(), e);
        }
    }

    /** Fills an empty database with the providers, prices and allocations of {@code load}. */
    static void prepare(ApplicationContext context, ClaimLoad load, Connection connection)
            throws SQLException, IOException {
        for (int i = 0; i < ClaimLoad.providers(); i++) {
            context.getBean(Aanbieders.class)
                    .registreer(new Aanbieder(Agbcode.of(ClaimLoad.provider(i)), "Thuiszorg Meting " + (i + 1)));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                insert into contract.product (productcode, productcategorie, naam, eenheid, begin)
                values ('01A05', '01', 'Hulp bij het huishouden', '04', date '2020-01-01') on conflict do nothing;
                insert into contract.tarief (gemeentecode, productcode, euro, eenheid, begin, bron)
                values ('1980', '01A05', 36, '04', date '2020-01-01', 'meting');
                create table public.toegewezen (nummer integer, bsn text, agbcode text)
                """);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy public.toegewezen from stdin", new StringReader(load.allocationText()));
            statement.execute("""
                insert into toewijzing.toewijzing (gemeentecode, nummer, client_id, bsn, agbcode, productcategorie,
                    productcode, volume, eenheid, frequentie, begin, toegewezen_op, via_bericht)
                select '1980', nummer, gen_random_uuid(), bsn, agbcode, '01', '01A05', 150, '01', '2', date '%s',
                    now(), true from public.toegewezen
                """.formatted(load.begin()));
            statement.execute("analyze");
        }
    }

    /** Seconds for the lines into a table with a key, and one join that stores a verdict for each. */
    private static double peer(ClaimLoad load, Path folder, Connection connection, String indexes)
            throws SQLException, IOException {
        Path file = folder.resolve("regels.copy");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            load.copyText(out);
        }
        double[] seconds = new double[PEER_ROUNDS];
        for (int i = 0; i < PEER_ROUNDS; i++) {
            seconds[i] = peer(file, connection, indexes);
        }
        Files.delete(file);
        return Figure.median(seconds);
    }

    private static double peer(Path file, Connection connection, String indexes) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            statement.execute("""
                drop table if exists public.regel, public.uitkomst;
                create table public.regel (id bigint primary key, gemeentecode text, agbcode text, bsn text,
                    referentie text, toewijzing integer, productcategorie text, productcode text, begin date,
                    einde date, volume bigint, eenheid text, tarief bigint, bedrag bigint);
                create table public.uitkomst (id bigint primary key, goed boolean);
                """ + indexes);
            long begin = System.nanoTime();
            connection.setAutoCommit(false);
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy public.regel from stdin", in);
            statement.execute("""
                insert into public.uitkomst
                select r.id, t.nummer is not null and r.productcode = t.productcode and r.volume <= t.volume * 6
                from public.regel r left join toewijzing.toewijzing t on t.gemeentecode = r.gemeentecode
                    and t.nummer = r.toewijzing and t.agbcode = r.agbcode and t.bsn = r.bsn
                """);
            connection.commit();
            connection.setAutoCommit(true);
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    /** What was measured must be right: every line once, one verdict for each, and every seeded fault refused. */
    static void check(ClaimLoad load, Connection connection) throws SQLException, IOException {
        List<Long> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("""
                    select count(*), count(distinct (p.agbcode, p.referentie)), count(o.prestatie_id),
                        (select count(*) from declaratie.oordeel), count(*) filter (where not o.goedgekeurd)
                    from declaratie.prestatie p left join declaratie.oordeel o on o.prestatie_id = p.id
                    """)) {
            rows.next();
            for (int i = 1; i <= 5; i++) {
                found.add(rows.getLong(i));
            }
        }
        long lines = load.lines();
        if (!found.equals(List.of(lines, lines, lines, lines, (long) load.faults()))) {
            throw new IOException("verwacht " + lines + " regels en " + load.faults()
                    + " afgewezen; regels, verschillende regels, regels met een oordeel, oordelen, afgewezen: "
                    + found);
        }
    }
}
