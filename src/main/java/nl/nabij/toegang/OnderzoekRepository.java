package nl.nabij.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.Normwaarde;
import nl.nabij.platform.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OnderzoekRepository {

    private final JdbcClient jdbc;

    OnderzoekRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The onderzoek with the steps of the ladder as the norm gives them now. */
    void voegToe(Zaak zaak, LocalDate gestartOp, Normwaarde ladder) {
        jdbc.sql("""
                        insert into toegang.onderzoek (zaak, gemeentecode, gestart_op, ladder_hash, ladder_bron)
                        values (:zaak, :gemeente, :op, :hash, :bron)
                        on conflict (zaak) do nothing
                        """)
                .param("zaak", zaak.nummer().waarde())
                .param("gemeente", zaak.gemeente().waarde())
                .param("op", gestartOp)
                .param("hash", ladder.hash())
                .param("bron", ladder.bron().toString())
                .update();
        List<String> codes = ladder.lijst();
        for (int i = 0; i < codes.size(); i++) {
            jdbc.sql("""
                            insert into toegang.trede (gemeentecode, zaak, code, volgnummer, label)
                            values (:gemeente, :zaak, :code, :nr, :label)
                            """)
                    .param("gemeente", zaak.gemeente().waarde())
                    .param("zaak", zaak.nummer().waarde())
                    .param("code", codes.get(i))
                    .param("nr", i + 1)
                    .param("label", ladder.label(codes.get(i)))
                    .update();
        }
    }

    Onderzoek get(Gemeentecode gemeente, Zaaknummer nummer) {
        return find(gemeente, nummer)
                .orElseThrow(() -> new NotFoundException("Het onderzoek van deze zaak is nog niet begonnen."));
    }

    Optional<Onderzoek> find(Gemeentecode gemeente, Zaaknummer nummer) {
        return jdbc.sql("select * from toegang.onderzoek where gemeentecode = :gemeente and zaak = :zaak")
                .param("gemeente", gemeente.waarde())
                .param("zaak", nummer.waarde())
                .query(OnderzoekRepository::onderzoek)
                .optional();
    }

    void bewaarIdentiteit(Zaak zaak, Identiteitsdocument document, LocalDate op, String door) {
        jdbc.sql("""
                        update toegang.onderzoek set document_soort = :soort, document_gezien_op = :op, document_door = :door
                        where gemeentecode = :gemeente and zaak = :zaak
                        """)
                .param("soort", document.name())
                .param("op", op)
                .param("door", door)
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .update();
    }

    void bewaarPlan(Zaak zaak, Planstand stand, LocalDate op, String inhoud) {
        jdbc.sql("""
                        update toegang.onderzoek set plan_stand = :stand, plan_op = :op, plan_inhoud = :inhoud
                        where gemeentecode = :gemeente and zaak = :zaak
                        """)
                .param("stand", stand.name())
                .param("op", op)
                .param("inhoud", inhoud)
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .update();
    }

    void bewaarGesprek(Zaak zaak, Gesprek gesprek) {
        jdbc.sql("""
                        update toegang.onderzoek set doelgroepen = :groepen, gespreksvorm = :vorm, gesprek_op = :dag,
                            afwijking_advies = :afwijking
                        where gemeentecode = :gemeente and zaak = :zaak
                        """)
                .param(
                        "groepen",
                        gesprek.doelgroepen().stream()
                                .map(Doelgroep::name)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .param("vorm", gesprek.vorm().name())
                .param("dag", gesprek.dag())
                .param("afwijking", gesprek.afwijking())
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .update();
    }

    private static Onderzoek onderzoek(ResultSet rs, int rij) throws SQLException {
        String document = rs.getString("document_soort");
        String vorm = rs.getString("gespreksvorm");
        return new Onderzoek(
                rs.getObject("gestart_op", LocalDate.class),
                Planstand.valueOf(rs.getString("plan_stand")),
                rs.getObject("plan_op", LocalDate.class),
                rs.getString("plan_inhoud"),
                document == null ? null : Identiteitsdocument.valueOf(document),
                rs.getObject("document_gezien_op", LocalDate.class),
                Arrays.stream(rs.getString("doelgroepen").split(","))
                        .filter(s -> !s.isEmpty())
                        .map(Doelgroep::valueOf)
                        .collect(Collectors.toSet()),
                vorm == null ? null : Gespreksvorm.valueOf(vorm),
                rs.getObject("gesprek_op", LocalDate.class),
                rs.getString("afwijking_advies"));
    }
}
