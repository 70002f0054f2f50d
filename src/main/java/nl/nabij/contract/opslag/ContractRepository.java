package nl.nabij.contract.opslag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.contract.Aanbod;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Contractregel;
import nl.nabij.contract.Product;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class ContractRepository implements Contracten {

    private final JdbcClient jdbc;

    ContractRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void registreer(Product product) {
        jdbc.sql("""
            insert into contract.product (productcode, productcategorie, naam, eenheid, begin, einde, aanbod)
            values (:code, :categorie, :naam, :eenheid, :begin, :einde, :aanbod)
            on conflict (productcode) do update set productcategorie = excluded.productcategorie,
                naam = excluded.naam, eenheid = excluded.eenheid, begin = excluded.begin, einde = excluded.einde,
                aanbod = excluded.aanbod
            """)
                .param("code", product.code().waarde())
                .param("categorie", product.categorie().waarde())
                .param("naam", product.naam())
                .param("eenheid", product.eenheid().code())
                .param("begin", product.periode().begin())
                .param("einde", product.periode().einde(), java.sql.Types.DATE)
                .param("aanbod", product.aanbod())
                .update();
    }

    @Override
    @Transactional
    public Oordeel sluit(Contract contract) {
        Overlap.lock(jdbc, "contract", contract.gemeente(), contract.product());
        List<Contract> overlappend = contracten(contract.gemeente()).stream()
                .filter(c -> c.aanbieder().equals(contract.aanbieder())
                        && c.product().equals(contract.product())
                        && c.periode().overlapt(contract.periode()))
                .toList();
        if (overlappend.contains(contract)) {
            return new Oordeel.Voldoet();
        }
        if (!overlappend.isEmpty()) {
            return Overlap.refused(
                    Contractregel.NB601,
                    "contract",
                    overlappend.getFirst().periode().begin());
        }
        insert(contract);
        return new Oordeel.Voldoet();
    }

    private void insert(Contract contract) {
        jdbc.sql("""
            insert into contract.contract (gemeentecode, agbcode, productcode, begin, einde)
            values (:gemeente, :agb, :product, :begin, :einde)
            """)
                .param("gemeente", contract.gemeente().waarde())
                .param("agb", contract.aanbieder().waarde())
                .param("product", contract.product().waarde())
                .param("begin", contract.periode().begin())
                .param("einde", contract.periode().einde(), java.sql.Types.DATE)
                .update();
    }

    @Override
    public Optional<Product> product(Productcode code) {
        return jdbc.sql("select * from contract.product where productcode = :code")
                .param("code", code.waarde())
                .query(ContractRows::product)
                .optional();
    }

    @Override
    public List<Product> producten(LocalDate peildatum) {
        return jdbc.sql("""
            select * from contract.product
            where :dag between begin and coalesce(einde, 'infinity')
            order by productcategorie, productcode
            """)
                .param("dag", peildatum)
                .query(ContractRows::product)
                .list();
    }

    @Override
    public List<Aanbod> aanbod(Gemeentecode gemeente, Productcategorie categorie, LocalDate peildatum) {
        return jdbc.sql("""
            select c.agbcode as c_agbcode, c.begin as c_begin, c.einde as c_einde, a.naam as aanbieder,
                p.productcode as p_productcode, p.productcategorie as p_productcategorie, p.naam as p_naam,
                p.eenheid as p_eenheid, p.begin as p_begin, p.einde as p_einde, p.aanbod as p_aanbod,
                t.gemeentecode as t_gemeentecode, t.productcode as t_productcode, t.agbcode as t_agbcode,
                t.euro as t_euro, t.eenheid as t_eenheid, t.begin as t_begin, t.einde as t_einde, t.bron as t_bron
            from contract.contract c
            join contract.product p on p.productcode = c.productcode
            join aanbieder.aanbieder a on a.agbcode = c.agbcode
            left join lateral (
                select * from contract.tarief t
                where t.gemeentecode = c.gemeentecode and t.productcode = c.productcode
                  and (t.agbcode = c.agbcode or t.agbcode is null)
                  and :dag between t.begin and coalesce(t.einde, 'infinity')
                order by t.agbcode nulls last limit 1) t on true
            where c.gemeentecode = :gemeente and p.productcategorie = :categorie
              and :dag between c.begin and coalesce(c.einde, 'infinity')
              and :dag between p.begin and coalesce(p.einde, 'infinity')
            order by a.naam, c.agbcode, p.productcode
            """)
                .param("gemeente", gemeente.waarde())
                .param("categorie", categorie.waarde())
                .param("dag", peildatum)
                .query(ContractRows::aanbod)
                .list();
    }

    @Override
    public Optional<Contract> contract(
            Gemeentecode gemeente, Agbcode aanbieder, Productcode product, LocalDate peildatum) {
        return jdbc.sql("""
            select * from contract.contract
            where gemeentecode = :gemeente and agbcode = :agb and productcode = :product
              and :dag between begin and coalesce(einde, 'infinity')
            """)
                .param("gemeente", gemeente.waarde())
                .param("agb", aanbieder.waarde())
                .param("product", product.waarde())
                .param("dag", peildatum)
                .query(ContractRows::contract)
                .optional();
    }

    @Override
    public List<Contract> contracten(Gemeentecode gemeente) {
        return jdbc.sql("""
            select * from contract.contract where gemeentecode = :gemeente
            order by agbcode, productcode, begin
            """)
                .param("gemeente", gemeente.waarde())
                .query(ContractRows::contract)
                .list();
    }
}
