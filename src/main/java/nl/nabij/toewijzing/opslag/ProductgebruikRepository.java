package nl.nabij.toewijzing.opslag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Productcode;
import nl.nabij.toewijzing.Productgebruik;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProductgebruikRepository implements Productgebruik {

    private record Telling(
            Productcode product,
            long lopend,
            long inwoners,
            @Nullable BigDecimal gemiddeld,
            @Nullable LocalDate laatste) {}

    private final JdbcClient jdbc;
    private final Contracten contracten;

    ProductgebruikRepository(JdbcClient jdbc, Contracten contracten) {
        this.jdbc = jdbc;
        this.contracten = contracten;
    }

    @Override
    public List<Regel> op(Gemeentecode gemeente, LocalDate dag) {
        Map<Productcode, Telling> gebruik =
                geteld(gemeente, dag).stream().collect(Collectors.toMap(Telling::product, Function.identity()));
        Map<Productcode, Long> aanbieders = contracten.contracten(gemeente).stream()
                .filter(c -> c.periode().bevat(dag))
                .collect(Collectors.groupingBy(Contract::product, Collectors.counting()));
        Set<Productcode> producten = new HashSet<>(aanbieders.keySet());
        gebruik.values().stream()
                .filter(t -> t.lopend() > 0)
                .map(Telling::product)
                .forEach(producten::add);
        return producten.stream()
                .flatMap(code -> contracten.product(code).stream())
                .map(p -> {
                    Telling t = gebruik.getOrDefault(p.code(), new Telling(p.code(), 0, 0, null, null));
                    int met = aanbieders.getOrDefault(p.code(), 0L).intValue();
                    return new Regel(p, met, t.lopend(), t.inwoners(), t.gemiddeld(), t.laatste());
                })
                .sorted(Comparator.comparingLong(Regel::lopend)
                        .thenComparing(r -> r.product().naam())
                        .thenComparing(r -> r.product().code().waarde()))
                .toList();
    }

    private List<Telling> geteld(Gemeentecode gemeente, LocalDate dag) {
        return jdbc.sql("""
            select productcode, max(begin) as laatste,
                count(*) filter (where coalesce(einde >= :dag, true)) as lopend,
                count(distinct client_id) filter (where coalesce(einde >= :dag, true)) as inwoners,
                round(avg(volume) filter (where coalesce(einde >= :dag, true) and eenheid = :minuut
                    and frequentie = :week), 1) as gemiddeld
            from toewijzing.toewijzing
            where gemeentecode = :gemeente and productcode is not null and begin <= :dag
              and reden_wijziging is distinct from '13'
            group by productcode
            """)
                .param("gemeente", gemeente.waarde())
                .param("dag", dag)
                .param("minuut", Eenheid.MINUUT.code())
                .param("week", Frequentie.WEEK.code())
                .query((rs, i) -> new Telling(
                        Productcode.of(rs.getString("productcode")),
                        rs.getLong("lopend"),
                        rs.getLong("inwoners"),
                        rs.getBigDecimal("gemiddeld"),
                        rs.getObject("laatste", LocalDate.class)))
                .list();
    }
}
