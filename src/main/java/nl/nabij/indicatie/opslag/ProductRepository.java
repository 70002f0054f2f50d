package nl.nabij.indicatie.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nabij.indicatie.Beleidsweging.Gewogen;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Weegbewijs;
import nl.nabij.indicatie.Weeginvoer;
import nl.nabij.indicatie.methodisch.Antwoorden;
import nl.nabij.indicatie.methodisch.Productarchief;
import nl.nabij.indicatie.methodisch.Productconcept;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ProductRepository implements Productarchief {

    private static final TypeReference<Map<String, List<String>>> ANTWOORDEN = new TypeReference<>() {};
    private static final TypeReference<List<Onderbouwingsregel>> REGELS = new TypeReference<>() {};
    private static final String LOPEND = """
        select distinct on (product) p.*, min(vastgelegd_op) over (partition by product) as eerst
        from indicatie.product p
        where gemeentecode = :gemeente and zaaknummer = :zaak
        order by product, versie desc
        """;

    /** Without the policy texts, and not sorted: a whole row is tens of kilobytes wide. */
    private static final String GEWOGEN = """
        select p.zaaknummer, p.product, p.versie, p.naam, p.vorm, p.productcategorie, p.begin, p.einde, p.volume,
            p.eenheid, p.frequentie, p.regels, p.receipt, p.weegbewijs::jsonb -> 'invoer' as invoer, l.eerst
        from (select zaaknummer, product, max(versie) as versie, min(vastgelegd_op) as eerst
            from indicatie.product
            where gemeentecode = :gemeente and (:zaak::text is null or zaaknummer = :zaak)
            group by zaaknummer, product) l
        join indicatie.product p on p.gemeentecode = :gemeente and p.zaaknummer = l.zaaknummer
            and p.product = l.product and p.versie = l.versie
        where p.vervallen_op is null
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProductRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<Productconcept> concepten(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select * from indicatie.product_concept where gemeentecode = :gemeente and zaaknummer = :zaak
            order by product
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, i) -> concept(rs))
                .list();
    }

    @Override
    public Optional<Productconcept> concept(Gemeentecode gemeente, Zaaknummer zaak, String product) {
        return concepten(gemeente, zaak).stream()
                .filter(c -> c.product().equals(product))
                .findFirst();
    }

    @Override
    public void bewaar(Gemeentecode gemeente, Zaaknummer zaak, Productconcept concept, Vastlegging wie) {
        jdbc.sql("""
            insert into indicatie.product_concept
                (gemeentecode, zaaknummer, product, begin, antwoorden, bewaard_door, bewaard_op)
            values (:gemeente, :zaak, :product, :begin, :antwoorden::jsonb, :door, :op)
            on conflict (gemeentecode, zaaknummer, product) do update set begin = excluded.begin,
                antwoorden = excluded.antwoorden, bewaard_door = excluded.bewaard_door,
                bewaard_op = excluded.bewaard_op
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("product", concept.product())
                .param("begin", concept.begin())
                .param(
                        "antwoorden",
                        json.writeValueAsString(concept.antwoorden().waarden()))
                .param("door", wie.door())
                .param("op", Timestamp.from(wie.op()))
                .update();
    }

    @Override
    public void verwijderConcept(Gemeentecode gemeente, Zaaknummer zaak, String product) {
        jdbc.sql("""
            delete from indicatie.product_concept
            where gemeentecode = :gemeente and zaaknummer = :zaak and product = :product
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("product", product)
                .update();
    }

    @Override
    public List<Productindicatie> vastgelegd(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("select * from (" + LOPEND + ") l where vervallen_op is null order by eerst, product")
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, i) -> indicatie(rs))
                .list();
    }

    @Override
    public Map<Zaaknummer, List<Gewogen>> lopend(Gemeentecode gemeente) {
        return gewogen(gemeente, null).stream()
                .collect(Collectors.groupingBy(g -> g.product().zaak()));
    }

    @Override
    public List<Gewogen> lopend(Gemeentecode gemeente, Zaaknummer zaak) {
        return gewogen(gemeente, zaak.waarde());
    }

    private List<Gewogen> gewogen(Gemeentecode gemeente, @Nullable String zaak) {
        record Rij(Gewogen gewogen, Timestamp eerst) {}
        return jdbc
                .sql(GEWOGEN)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak, java.sql.Types.VARCHAR)
                .query((rs, i) -> {
                    String invoer = rs.getString("invoer");
                    Weeginvoer gelezen = invoer == null ? null : json.readValue(invoer, Weeginvoer.class);
                    return new Rij(new Gewogen(indicatie(rs), gelezen), rs.getTimestamp("eerst"));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(Rij::eerst)
                        .thenComparing(r -> r.gewogen().product().product()))
                .map(Rij::gewogen)
                .toList();
    }

    @Override
    public Optional<Productconcept> laatste(Gemeentecode gemeente, Zaaknummer zaak, String product) {
        return jdbc.sql("select * from (" + LOPEND + ") l where vervallen_op is null and product = :product")
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("product", product)
                .query((rs, i) -> concept(rs))
                .optional();
    }

    @Override
    public int voegToe(Gemeentecode gemeente, Productindicatie indicatie, Weegbewijs bewijs, Vastlegging wie) {
        verwijderConcept(gemeente, indicatie.zaak(), indicatie.product());
        return jdbc.sql("""
            insert into indicatie.product
                (gemeentecode, zaaknummer, product, versie, naam, vorm, productcategorie, begin, einde, volume,
                 eenheid, frequentie, regels, antwoorden, receipt, weegbewijs, vastgelegd_door, vastgelegd_op)
            select :gemeente, :zaak, :product, coalesce(max(versie), 0) + 1, :naam, :vorm, :categorie, :begin,
                 :einde, :volume, :eenheid, :frequentie, :regels::jsonb, :antwoorden::jsonb, :receipt::jsonb,
                 :weegbewijs, :door, :op
            from indicatie.product
            where gemeentecode = :gemeente and zaaknummer = :zaak and product = :product
            returning versie
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", indicatie.zaak().waarde())
                .param("product", indicatie.product())
                .param("naam", indicatie.naam())
                .param("vorm", indicatie.soort().name())
                .param("categorie", indicatie.categorie().waarde())
                .param("begin", indicatie.begin())
                .param("einde", indicatie.einde(), java.sql.Types.DATE)
                .param("volume", indicatie.omvang().volume())
                .param("eenheid", indicatie.omvang().eenheid().code())
                .param("frequentie", indicatie.omvang().frequentie().code())
                .param("regels", json.writeValueAsString(indicatie.regels()))
                .param("antwoorden", json.writeValueAsString(bewijs.invoer().antwoorden()))
                .param("weegbewijs", json.writeValueAsString(bewijs))
                .param("receipt", json.writeValueAsString(indicatie.receipt()))
                .param("door", wie.door())
                .param("op", Timestamp.from(wie.op()))
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Weegbewijs> weegbewijs(Gemeentecode gemeente, Zaaknummer zaak, String product, int versie) {
        return jdbc.sql("""
            select weegbewijs from indicatie.product
            where gemeentecode = :gemeente and zaaknummer = :zaak and product = :product and versie = :versie
              and weegbewijs is not null
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("product", product)
                .param("versie", versie)
                .query(String.class)
                .optional()
                .map(tekst -> json.readValue(tekst, Weegbewijs.class));
    }

    @Override
    public boolean laatVervallen(Gemeentecode gemeente, Zaaknummer zaak, String product, Vastlegging wie) {
        return jdbc.sql("""
            update indicatie.product p set vervallen_door = :door, vervallen_op = :op
            where gemeentecode = :gemeente and zaaknummer = :zaak and product = :product
              and vervallen_op is null and versie = (
                select max(versie) from indicatie.product l where l.gemeentecode = p.gemeentecode
                  and l.zaaknummer = p.zaaknummer and l.product = p.product)
            """)
                        .param("gemeente", gemeente.waarde())
                        .param("zaak", zaak.waarde())
                        .param("product", product)
                        .param("door", wie.door())
                        .param("op", Timestamp.from(wie.op()))
                        .update()
                > 0;
    }

    @Override
    public boolean herstel(Gemeentecode gemeente, Zaaknummer zaak, String product, int versie, Vastlegging wie) {
        return jdbc.sql("""
            insert into indicatie.product
                (gemeentecode, zaaknummer, product, versie, naam, vorm, productcategorie, begin, einde, volume,
                 eenheid, frequentie, regels, antwoorden, receipt, weegbewijs, vastgelegd_door, vastgelegd_op)
            select o.gemeentecode, o.zaaknummer, o.product, n.versie + 1, o.naam, o.vorm, o.productcategorie,
                 o.begin, o.einde, o.volume, o.eenheid, o.frequentie, o.regels, o.antwoorden, o.receipt,
                 o.weegbewijs, :door, :op
            from indicatie.product o
            join lateral (select * from indicatie.product l where l.gemeentecode = o.gemeentecode
                and l.zaaknummer = o.zaaknummer and l.product = o.product order by l.versie desc limit 1) n on true
            where o.gemeentecode = :gemeente and o.zaaknummer = :zaak and o.product = :product
              and o.versie = :versie
              and (n.vervallen_op is not null
                or (n.begin, n.volume, n.eenheid, n.frequentie, n.regels, n.antwoorden, n.receipt)
                    is distinct from
                   (o.begin, o.volume, o.eenheid, o.frequentie, o.regels, o.antwoorden, o.receipt)
                or n.einde is distinct from o.einde)
            """)
                        .param("gemeente", gemeente.waarde())
                        .param("zaak", zaak.waarde())
                        .param("product", product)
                        .param("versie", versie)
                        .param("door", wie.door())
                        .param("op", Timestamp.from(wie.op()))
                        .update()
                > 0;
    }

    private Productconcept concept(ResultSet rs) throws SQLException {
        return new Productconcept(
                rs.getString("product"),
                rs.getObject("begin", LocalDate.class),
                new Antwoorden(json.readValue(rs.getString("antwoorden"), ANTWOORDEN)));
    }

    private Productindicatie indicatie(ResultSet rs) throws SQLException {
        Receipt receipt = json.readValue(rs.getString("receipt"), Receipt.class);
        return new Productindicatie(
                Zaaknummer.of(rs.getString("zaaknummer")),
                rs.getString("product"),
                rs.getInt("versie"),
                rs.getString("naam"),
                Productsoort.valueOf(rs.getString("vorm")),
                Productcategorie.of(rs.getString("productcategorie")),
                rs.getObject("begin", LocalDate.class),
                rs.getObject("einde", LocalDate.class),
                new Omvang(
                        rs.getLong("volume"),
                        Eenheid.vanCode(rs.getString("eenheid")),
                        Frequentie.vanCode(rs.getString("frequentie"))),
                json.readValue(rs.getString("regels"), REGELS),
                receipt.facts(),
                receipt);
    }
}
