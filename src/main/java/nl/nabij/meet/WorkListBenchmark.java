package nl.nabij.meet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages of a work list with 100,000 open items as a user gets them, beside the bare SQL and beside a list of 1,000. */
final class WorkListBenchmark implements Benchmark {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int RESIDENTS = 1_000;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 40;
    private static final int ROWS = 50;
    private static final String USER = "meting.consulent";
    private static final double SQL_LIMIT = 10;
    private static final double GROWTH_LIMIT = 5;

    /** A page: its address, and the same question as bare SQL. */
    enum Page {
        FIRST("eerste bladzijde", "", "true", 0),
        FILTERED(
                "te laat en soort Onderzoek",
                "&wanneer=te-laat&soort=Onderzoek",
                "laatste_dag < :day and soort = 'Onderzoek'",
                0),
        LATE("bladzijde 1900", "&bladzijde=1900", "true", 1_899 * ROWS);

        private final String title;
        private final String query;
        private final String where;
        private final int offset;

        Page(String title, String query, String where, int offset) {
            this.title = title;
            this.query = query;
            this.where = where;
            this.offset = offset;
        }
    }

    /** Medians in milliseconds. */
    private record Times(double page, double sql) {}

    private final LocalDate today = LocalDate.now(NabijClock.ZONE);

    @Override
    public String name() {
        return "werkvoorraad";
    }

    @Override
    public Measurement run() throws IOException, InterruptedException {
        try (Workbench bench = Workbench.open(true)) {
            String password = bench.addUser(USER, Set.of(Role.CONSULENT));
            JdbcClient jdbc = bench.bean(JdbcClient.class);
            UUID[] residents = Residents.some(RESIDENTS).stream()
                    .map(r -> bench.bean(Clienten.class).registreer(r).waarde())
                    .toArray(UUID[]::new);
            try (WebUser user = WebUser.logIn(bench.address(), USER, password)) {
                fill(jdbc, residents, 1, FEW);
                Map<Page, Times> few = measure(user, jdbc, Set.of(Page.FIRST, Page.FILTERED));
                fill(jdbc, residents, FEW + 1, MANY);
                return new Measurement(figures(few, measure(user, jdbc, Set.of(Page.values()))), List.of());
            }
        }
    }

    private List<Figure> figures(Map<Page, Times> few, Map<Page, Times> many) {
        List<Figure> figures = new ArrayList<>();
        many.forEach((page, times) -> figures.add(new Figure(
                name(),
                MANY + " zaken, " + page.title,
                times.page(),
                "ms",
                "kale SQL: aantal en rijen",
                times.sql(),
                SQL_LIMIT)));
        few.forEach((page, times) -> figures.add(new Figure(
                name(),
                MANY + " zaken, " + page.title,
                many.getOrDefault(page, times).page(),
                "ms",
                "dezelfde bladzijde bij " + FEW + " zaken",
                times.page(),
                GROWTH_LIMIT)));
        return figures;
    }

    private Map<Page, Times> measure(WebUser user, JdbcClient jdbc, Set<Page> pages)
            throws IOException, InterruptedException {
        Map<Page, Times> found = new EnumMap<>(Page.class);
        for (Page page : pages) {
            double[] whole = new double[ROUNDS];
            double[] bare = new double[ROUNDS];
            for (int i = -WARM_UP; i < ROUNDS; i++) {
                int round = Math.max(i, 0);
                long begin = System.nanoTime();
                String html = user.get("/werkvoorraad?lijst=GEMEENTE" + page.query);
                long between = System.nanoTime();
                int rows = sql(jdbc, page);
                bare[round] = (System.nanoTime() - between) / 1e6;
                whole[round] = (between - begin) / 1e6;
                compare(page, html, rows);
            }
            found.put(page, new Times(Figure.median(whole), Figure.median(bare)));
        }
        return found;
    }

    /** The page and the bare SQL must show the same number of items, else they are no peers. */
    private static void compare(Page page, String html, int rows) throws IOException {
        int shown = html.split("/meting/werk-", -1).length - 1;
        if (rows == 0 || shown != rows) {
            throw new IOException(page.title + " toont " + shown + " zaken, de database geeft er " + rows);
        }
    }

    private int sql(JdbcClient jdbc, Page page) {
        String from = " from werkplek.werkitem where gemeentecode = :gemeente and " + page.where;
        Map<String, Object> values = Map.of("gemeente", Workbench.GEMEENTE.waarde(), "day", today);
        long number = jdbc.sql("select count(*)" + from)
                .params(values)
                .query(Long.class)
                .single();
        int rows = jdbc.sql(
                        "select *" + from + " order by laatste_dag, sleutel limit " + ROWS + " offset " + page.offset)
                .params(values)
                .query()
                .listOfRows()
                .size();
        return (int) Math.min(number, rows);
    }

    /** Items {@code from} to {@code to}, spread over five kinds, three roles, forty people or nobody, and 400 days. */
    private void fill(JdbcClient jdbc, UUID[] residents, int from, int to) {
        jdbc.sql("""
                        insert into werkplek.werkitem (gemeentecode, sleutel, soort, taak, rol, behandelaar, zaaknummer, client_id,
                            laatste_dag, grondslag, adres, geopend_op)
                        select :gemeente, 'meting:' || n,
                            (array['Onderzoek', 'Besluit', 'Toewijzing', 'Retourbericht', 'Melding'])[1 + n % 5],
                            'Werk ' || n || ' afmaken', (array['CONSULENT', 'BESLUITNEMER', 'BACKOFFICE'])[1 + n % 3],
                            case when n % 4 > 0 then 'collega' || n % 40 end,
                            :gemeente || '-2026-' || to_char(n % 100000, 'FM00000'),
                            (cast(:residents as uuid[]))[1 + n % :number], cast(:day as date) - 60 + (n * 7919) % 400,
                            'Wmo 2015 artikel 2.3.2', '/meting/werk-' || n, now()
                        from generate_series(cast(:first as int), cast(:last as int)) n
                        """)
                .param("gemeente", Workbench.GEMEENTE.waarde())
                .param("residents", residents)
                .param("number", residents.length)
                .param("day", today)
                .param("first", from)
                .param("last", to)
                .update();
        jdbc.sql("vacuum analyze werkplek.werkitem").update();
    }
}
