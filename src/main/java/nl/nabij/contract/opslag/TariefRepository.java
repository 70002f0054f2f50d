package nl.nabij.contract.opslag;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.contract.Contractregel;
import nl.nabij.contract.TariefOntbreektException;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.contract.Tarieven;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Productcode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class TariefRepository implements Tarieven {

    private static final String TARIEF_OP = """
        select * from contract.tarief t
        where t.gemeentecode = :gemeente and t.productcode = :product
          and (t.agbcode = :agb or t.agbcode is null)
          and :dag between t.begin and coalesce(t.einde, 'infinity')
        order by t.agbcode nulls last limit 1
        """;

    private final JdbcClient jdbc;

    TariefRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Oordeel spreekAf(Tariefafspraak afspraak) {
        Overlap.lock(jdbc, "tarief", afspraak.gemeente(), afspraak.product());
        List<Tariefafspraak> overlappend = alle(afspraak.gemeente()).stream()
                .filter(t -> t.product().equals(afspraak.product())
                        && Objects.equals(t.aanbieder(), afspraak.aanbieder())
                        && t.periode().overlapt(afspraak.periode()))
                .toList();
        if (overlappend.stream().anyMatch(t -> isSame(t, afspraak))) {
            return new Oordeel.Voldoet();
        }
        if (!overlappend.isEmpty()) {
            return Overlap.refused(
                    Contractregel.NB602,
                    "tarief",
                    overlappend.getFirst().periode().begin());
        }
        insert(afspraak);
        return new Oordeel.Voldoet();
    }

    private void insert(Tariefafspraak afspraak) {
        jdbc.sql("""
            insert into contract.tarief (gemeentecode, productcode, agbcode, euro, eenheid, begin, einde, bron)
            values (:gemeente, :product, :agb, :euro, :eenheid, :begin, :einde, :bron)
            """)
                .param("gemeente", afspraak.gemeente().waarde())
                .param("product", afspraak.product().waarde())
                .param(
                        "agb",
                        afspraak.aanbieder() == null
                                ? null
                                : afspraak.aanbieder().waarde(),
                        java.sql.Types.VARCHAR)
                .param("euro", afspraak.tarief().euro().setScale(4))
                .param("eenheid", afspraak.tarief().eenheid().code())
                .param("begin", afspraak.periode().begin())
                .param("einde", afspraak.periode().einde(), java.sql.Types.DATE)
                .param("bron", afspraak.bron())
                .update();
    }

    @Override
    public Optional<Tariefafspraak> find(
            Gemeentecode gemeente, Productcode product, Agbcode aanbieder, LocalDate peildatum) {
        return jdbc.sql(TARIEF_OP)
                .param("gemeente", gemeente.waarde())
                .param("product", product.waarde())
                .param("agb", aanbieder.waarde())
                .param("dag", peildatum)
                .query(ContractRows::tarief)
                .optional();
    }

    @Override
    public Tariefafspraak get(Gemeentecode gemeente, Productcode product, Agbcode aanbieder, LocalDate peildatum) {
        return find(gemeente, product, aanbieder, peildatum)
                .orElseThrow(() -> new TariefOntbreektException(gemeente, product, aanbieder, peildatum));
    }

    @Override
    public List<Tariefafspraak> alle(Gemeentecode gemeente) {
        return jdbc.sql("""
            select * from contract.tarief where gemeentecode = :gemeente
            order by productcode, agbcode nulls first, begin
            """)
                .param("gemeente", gemeente.waarde())
                .query(ContractRows::tarief)
                .list();
    }

    private static boolean isSame(Tariefafspraak a, Tariefafspraak b) {
        return a.periode().equals(b.periode())
                && a.tarief().eenheid() == b.tarief().eenheid()
                && a.tarief().euro().compareTo(b.tarief().euro()) == 0;
    }
}
