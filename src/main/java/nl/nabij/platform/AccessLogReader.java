package nl.nabij.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the access log of one gemeente, the newest line first. */
@Component
public class AccessLogReader {

    /** One line. */
    public record Line(
            Instant at,
            String user,
            AccessLog.Action action,
            @Nullable UUID client,
            String purpose,
            String object) {}

    /**
     * Which lines; empty text and null leave a filter out.
     *
     * @param text part of the purpose or of what was seen or changed
     * @param until last day, that day included
     * @param page from 1
     */
    public record Question(
            String user,
            AccessLog.@Nullable Action action,
            @Nullable UUID client,
            String text,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int page) {
        public Question {
            page = Math.clamp(page, 1, 1_000_000);
        }
    }

    private record Filter(String where, Map<String, Object> values) {}

    private final JdbcClient jdbc;

    AccessLogReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Line> list(Gemeentecode gemeente, Question question, int size) {
        Filter filter = filter(gemeente, question);
        return jdbc.sql("select * from platform.toegangslog where " + filter.where()
                        + " order by tijdstip desc, id desc limit :size offset :start")
                .params(filter.values())
                .param("size", size)
                .param("start", (long) (question.page() - 1) * size)
                .query((rs, row) -> new Line(
                        rs.getTimestamp("tijdstip").toInstant(),
                        rs.getString("gebruiker"),
                        AccessLog.Action.valueOf(rs.getString("handeling")),
                        rs.getObject("client_id", UUID.class),
                        rs.getString("doel"),
                        rs.getString("object")))
                .list();
    }

    public int count(Gemeentecode gemeente, Question question) {
        Filter filter = filter(gemeente, question);
        return jdbc.sql("select count(*) from platform.toegangslog where " + filter.where())
                .params(filter.values())
                .query(Integer.class)
                .single();
    }

    private static Filter filter(Gemeentecode gemeente, Question question) {
        List<String> where = new ArrayList<>(List.of("gemeentecode = :gemeente"));
        Map<String, Object> values = new HashMap<>();
        values.put("gemeente", gemeente.waarde());
        if (!question.user().isEmpty()) {
            where.add("gebruiker = :gebruiker");
            values.put("gebruiker", question.user());
        }
        if (question.action() != null) {
            where.add("handeling = :handeling");
            values.put("handeling", question.action().name());
        }
        if (question.client() != null) {
            where.add("client_id = :client");
            values.put("client", question.client());
        }
        if (!question.text().isEmpty()) {
            where.add("(doel ilike :tekst or object ilike :tekst)");
            values.put(
                    "tekst",
                    "%"
                            + question.text()
                                    .replace("\\", "\\\\")
                                    .replace("%", "\\%")
                                    .replace("_", "\\_") + "%");
        }
        days(question, where, values);
        return new Filter(String.join(" and ", where), values);
    }

    private static void days(Question question, List<String> where, Map<String, Object> values) {
        if (question.from() != null) {
            where.add("tijdstip >= cast(:van as date)::timestamp at time zone 'Europe/Amsterdam'");
            values.put("van", question.from());
        }
        if (question.until() != null) {
            where.add("tijdstip < (cast(:tot as date) + 1)::timestamp at time zone 'Europe/Amsterdam'");
            values.put("tot", question.until());
        }
    }
}
