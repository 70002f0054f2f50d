package nl.nabij.beschikking.opslag;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.beschikking.model.Evaluaties;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvaluatieRepository implements Evaluaties {

    private final JdbcClient jdbc;

    EvaluatieRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Evaluatie> van(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select * from beschikking.evaluatie where gemeentecode = :gemeente and zaaknummer = :zaak and vervallen_op is null
            order by dag, id
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, i) -> new Evaluatie(
                        rs.getLong("id"),
                        Soort.valueOf(rs.getString("soort")),
                        rs.getObject("dag", LocalDate.class),
                        rs.getString("reden"),
                        rs.getObject("klaar_op", LocalDate.class),
                        rs.getString("passend"),
                        rs.getString("resultaat"),
                        rs.getString("verankering"),
                        product(rs.getString("product"), rs.getString("productnaam"))))
                .list();
    }

    @Override
    public long plan(Gemeentecode gemeente, Zaaknummer zaak, Evaluatie evaluatie, String door) {
        Product product = evaluatie.product();
        return jdbc.sql("""
            insert into beschikking.evaluatie (gemeentecode, zaaknummer, soort, dag, reden, product, productnaam, door)
            values (:gemeente, :zaak, :soort, :dag, :reden, :product, :productnaam, :door) returning id
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("soort", evaluatie.soort().name())
                .param("dag", evaluatie.dag())
                .param("reden", evaluatie.reden())
                .param("product", product == null ? null : product.code())
                .param("productnaam", product == null ? null : product.naam())
                .param("door", door)
                .query(Long.class)
                .single();
    }

    private static @Nullable Product product(@Nullable String code, @Nullable String naam) {
        return code == null || naam == null ? null : new Product(code, naam);
    }

    @Override
    public void vervalt(Gemeentecode gemeente, Zaaknummer zaak, long id, LocalDate op) {
        jdbc.sql("""
            update beschikking.evaluatie set vervallen_op = :op
            where gemeentecode = :gemeente and zaaknummer = :zaak and id = :id and klaar_op is null
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("id", id)
                .param("op", op)
                .update();
    }

    @Override
    public void rondAf(Gemeentecode gemeente, Zaaknummer zaak, Evaluatie evaluatie) {
        jdbc.sql("""
            update beschikking.evaluatie set klaar_op = :klaar, passend = :passend, resultaat = :resultaat,
                verankering = :verankering
            where gemeentecode = :gemeente and zaaknummer = :zaak and id = :id and klaar_op is null
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("id", evaluatie.id())
                .param("klaar", evaluatie.klaarOp())
                .param("passend", evaluatie.passend())
                .param("resultaat", evaluatie.resultaat())
                .param("verankering", evaluatie.verankering())
                .update();
    }
}
