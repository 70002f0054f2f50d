package nl.nabij.toewijzing.opslag;

import java.sql.Types;
import java.util.Optional;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingenlijst;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ToewijzingenlijstRepository implements Toewijzingenlijst {

    private static final String VAN = """
         from toewijzing.toewijzing where gemeentecode = :gemeente
          and (:agb::text is null or (agbcode = :agb and verzonden_versie is not null))
        """;

    private final JdbcClient jdbc;

    ToewijzingenlijstRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Blad blad(Gemeentecode gemeente, @Nullable Agbcode aanbieder, int pagina, int grootte) {
        long totaal = van("select count(*)" + VAN, gemeente, aanbieder)
                .query(Long.class)
                .single();
        return new Blad(
                van(
                                "select *" + VAN + " order by toegewezen_op desc, nummer limit :grootte offset :vanaf",
                                gemeente,
                                aanbieder)
                        .param("grootte", grootte)
                        .param("vanaf", (long) (pagina - 1) * grootte)
                        .query(ToewijzingRows::toewijzing)
                        .list(),
                totaal);
    }

    @Override
    public Optional<Toewijzing> find(Gemeentecode gemeente, @Nullable Agbcode aanbieder, Toewijzingnummer nummer) {
        return van("select *" + VAN + " and nummer = :nummer", gemeente, aanbieder)
                .param("nummer", ToewijzingRepository.nummer(nummer))
                .query(ToewijzingRows::toewijzing)
                .optional();
    }

    private JdbcClient.StatementSpec van(String sql, Gemeentecode gemeente, @Nullable Agbcode aanbieder) {
        return jdbc.sql(sql)
                .param("gemeente", gemeente.waarde())
                .param("agb", aanbieder == null ? null : aanbieder.waarde(), Types.VARCHAR);
    }
}
