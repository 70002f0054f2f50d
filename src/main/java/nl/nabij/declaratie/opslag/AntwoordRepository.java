package nl.nabij.declaratie.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import nl.nabij.declaratie.BeoordeeldePrestatie;
import nl.nabij.declaratie.Declaratieantwoorden;
import nl.nabij.declaratie.Declaratiesamenvatting;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class AntwoordRepository implements Declaratieantwoorden {

    private static final String LEZER = """
         (:gemeente::text is null or d.gemeentecode = :gemeente) and (:agb::text is null or d.agbcode = :agb)
        """;

    private final JdbcClient jdbc;

    AntwoordRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private StatementSpec voor(Lezer lezer, String sql) {
        Gemeentecode gemeente = lezer.gemeente();
        Agbcode agb = lezer.aanbieder();
        return jdbc.sql(sql)
                .param("gemeente", gemeente == null ? null : gemeente.waarde(), Types.VARCHAR)
                .param("agb", agb == null ? null : agb.waarde(), Types.VARCHAR);
    }

    @Override
    public Bladzijde<Declaratiesamenvatting> declaraties(Lezer lezer, int pagina, int grootte) {
        long totaal = voor(lezer, "select count(*) from declaratie.declaratie d where" + LEZER)
                .query(Long.class)
                .single();
        return new Bladzijde<>(
                voor(
                                lezer,
                                OverzichtRepository.KOLOMMEN + " where" + LEZER
                                        + " order by d.ontvangen_op desc, d.id desc limit :grootte offset :vanaf")
                        .param("grootte", grootte)
                        .param("vanaf", (long) (pagina - 1) * grootte)
                        .query(OverzichtRepository::samenvatting)
                        .list(),
                totaal);
    }

    @Override
    public Declaratiesamenvatting get(Lezer lezer, long declaratie) {
        return voor(lezer, OverzichtRepository.KOLOMMEN + " where d.id = :id and" + LEZER)
                .param("id", declaratie)
                .query(OverzichtRepository::samenvatting)
                .optional()
                .orElseThrow(() -> new NotFoundException("declaratie " + declaratie));
    }

    @Override
    public Bladzijde<BeoordeeldePrestatie> regels(Vraag vraag) {
        Declaratiesamenvatting d = get(vraag.lezer(), vraag.declaratie());
        return new Bladzijde<>(
                voor(vraag.lezer(), OverzichtRepository.PRESTATIE + " where p.declaratie_id = :id and" + LEZER + """
                     and (not :afgewezen or not o.goedgekeurd)
                    order by case when :afgewezen then -p.bedrag_centen end, p.volgnummer
                    limit :grootte offset :vanaf
                    """)
                        .param("id", vraag.declaratie())
                        .param("afgewezen", vraag.alleenAfgewezen())
                        .param("grootte", vraag.grootte())
                        .param("vanaf", (long) (vraag.pagina() - 1) * vraag.grootte())
                        .query(OverzichtRepository::prestatie)
                        .list(),
                vraag.alleenAfgewezen() ? d.afgewezenRegels() : d.regels());
    }

    @Override
    public Bladzijde<Clienttotaal> clienten(Vraag vraag) {
        String per = """
                from declaratie.prestatie p
                join declaratie.declaratie d on d.id = p.declaratie_id
                join declaratie.oordeel o on o.prestatie_id = p.id
                where p.declaratie_id = :id and\
                """ + LEZER + " group by p.bsn"
                + (vraag.alleenAfgewezen() ? " having bool_or(not o.goedgekeurd) " : " ");
        long totaal = voor(vraag.lezer(), "select count(*) from (select 1 " + per + ") c")
                .param("id", vraag.declaratie())
                .query(Long.class)
                .single();
        return new Bladzijde<>(
                voor(vraag.lezer(), """
                    select p.bsn, count(*) as regels, count(*) filter (where not o.goedgekeurd) as afgewezen,
                        sum(case when p.credit then -1 else 1 end * p.bedrag_centen)::bigint as ingediend,
                        coalesce(sum(case when p.credit then -1 else 1 end * p.bedrag_centen)
                            filter (where o.goedgekeurd), 0)::bigint as toegekend,
                        coalesce(sum(p.bedrag_centen) filter (where not o.goedgekeurd), 0)::bigint as afgewezen_centen
                    """ + per + " order by afgewezen_centen desc, p.bsn limit :grootte offset :vanaf")
                        .param("id", vraag.declaratie())
                        .param("grootte", vraag.grootte())
                        .param("vanaf", (long) (vraag.pagina() - 1) * vraag.grootte())
                        .query(AntwoordRepository::client)
                        .list(),
                totaal);
    }

    private static Clienttotaal client(ResultSet rs, int row) throws SQLException {
        return new Clienttotaal(
                Bsn.of(rs.getString("bsn")),
                rs.getInt("regels"),
                rs.getInt("afgewezen"),
                Bedrag.ofCenten(rs.getLong("ingediend")),
                Bedrag.ofCenten(rs.getLong("toegekend")),
                Bedrag.ofCenten(rs.getLong("afgewezen_centen")));
    }
}
