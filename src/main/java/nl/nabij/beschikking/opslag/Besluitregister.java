package nl.nabij.beschikking.opslag;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Ketting;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Besluitregister implements Besluiten {

    private static final long EERSTE_NUMMER = 200_000_001L;

    private static final String VOEG_TOE = """
        insert into beschikking.beschikking
            (gemeentecode, nummer, zaaknummer, client_id, besluitdatum, uitkomst, productcategorie, volume,
             eenheid, frequentie, begin, einde, bezwaar_tot, ondertekenaar, ondertekend_op, brief,
             brief_sha256, bewijs, vorige_hash, hash, toekenningen, betreft, ingangsdatum,
             vervolggrond)
        values (:gemeente, :nummer, :zaak, :client, :datum, :uitkomst, :categorie, :volume,
             :eenheid, :frequentie, :begin, :einde, :bezwaar, :ondertekenaar, :op, :brief,
             :briefhash, :bewijs, :vorige, :hash, :toekenningen::jsonb, :betreft, :ingang, :grond)
        """;

    private final JdbcClient jdbc;

    Besluitregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Reeks(long nummer, String vorigeHash) {}

    @Override
    public Optional<Beschikking> vanZaak(Gemeentecode gemeente, Zaaknummer zaak) {
        return geldend(gemeente, zaak).map(Besluit::beschikking);
    }

    @Override
    public List<Beschikking> lopend(Gemeentecode gemeente, LocalDate dag) {
        return jdbc
                .sql("select distinct on (zaaknummer) " + BesluitRij.KOLOMMEN + """
                    from beschikking.beschikking
                    where gemeentecode = :gemeente and uitkomst not in (:zonderGevolg)
                    order by zaaknummer, nummer desc
                    """)
                .param("gemeente", gemeente.waarde())
                .param(
                        "zonderGevolg",
                        Arrays.stream(Uitkomst.values())
                                .filter(Uitkomst::laatEerderBesluitStaan)
                                .map(Uitkomst::name)
                                .toList())
                .query(BesluitRij::beschikking)
                .list()
                .stream()
                .filter(b -> b.toekenningen().stream().anyMatch(t -> t.periode().bevat(dag)))
                .toList();
    }

    @Override
    public Beschikking get(Gemeentecode gemeente, Beschikkingnummer nummer) {
        return jdbc.sql("select " + BesluitRij.KOLOMMEN
                        + " from beschikking.beschikking where gemeentecode = :gemeente and nummer = :nummer")
                .param("gemeente", gemeente.waarde())
                .param("nummer", Long.parseLong(nummer.waarde()))
                .query(BesluitRij::beschikking)
                .optional()
                .orElseThrow(() -> new NotFoundException("Geen beschikking " + nummer));
    }

    @Override
    public Optional<Besluit> besluit(Gemeentecode gemeente, Zaaknummer zaak) {
        return geldend(gemeente, zaak);
    }

    private Optional<Besluit> geldend(Gemeentecode gemeente, Zaaknummer zaak) {
        List<Besluit> alle = new ArrayList<>(alle(gemeente, zaak));
        alle.removeIf(b -> b.uitkomst().laatEerderBesluitStaan());
        return alle.isEmpty() ? Optional.empty() : Optional.of(alle.getLast());
    }

    @Override
    public List<Besluit> alle(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select * from beschikking.beschikking where gemeentecode = :gemeente and zaaknummer = :zaak
            order by nummer
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query(BesluitRij::besluit)
                .list();
    }

    @Override
    public Optional<Besluit> besluit(Gemeentecode gemeente, Beschikkingnummer nummer) {
        return jdbc.sql("select * from beschikking.beschikking where gemeentecode = :gemeente and nummer = :nummer")
                .param("gemeente", gemeente.waarde())
                .param("nummer", Long.parseLong(nummer.waarde()))
                .query(BesluitRij::besluit)
                .optional();
    }

    @Override
    public List<Besluit> metNummer(Beschikkingnummer nummer) {
        return jdbc.sql("select * from beschikking.beschikking where nummer = :nummer order by gemeentecode")
                .param("nummer", Long.parseLong(nummer.waarde()))
                .query(BesluitRij::besluit)
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Besluit voegToe(Gemeentecode gemeente, Function<Beschikkingnummer, Besluit> maak) {
        Reeks reeks = volgende(gemeente);
        Besluit besluit = maak.apply(Beschikkingnummer.of(Long.toString(reeks.nummer())));
        String hash = Ketting.schakel(reeks.vorigeHash(), besluit.bewijs());
        voegRijToe(besluit, reeks.vorigeHash(), hash);
        jdbc.sql("update beschikking.reeks set laatste_hash = :hash where gemeentecode = :gemeente")
                .param("hash", hash)
                .param("gemeente", gemeente.waarde())
                .update();
        return besluit;
    }

    private Reeks volgende(Gemeentecode gemeente) {
        return jdbc.sql("""
            insert into beschikking.reeks as r (gemeentecode, laatste_nummer, laatste_hash)
            values (:gemeente, :eerste, :begin)
            on conflict (gemeentecode) do update set laatste_nummer = r.laatste_nummer + 1
            returning laatste_nummer, laatste_hash
            """)
                .param("gemeente", gemeente.waarde())
                .param("eerste", EERSTE_NUMMER)
                .param("begin", Ketting.BEGIN)
                .query((rs, i) -> new Reeks(rs.getLong(1), rs.getString(2)))
                .single();
    }

    private void voegRijToe(Besluit besluit, String vorigeHash, String hash) {
        Beschikking b = besluit.beschikking();
        Omvang omvang = b.omvang();
        Periode periode = b.periode();
        Besluit.Vervolg vervolg = besluit.vervolg();
        jdbc.sql(VOEG_TOE)
                .param("gemeente", b.gemeente().waarde())
                .param("nummer", Long.parseLong(b.nummer().waarde()))
                .param("zaak", b.zaak().waarde())
                .param("client", b.client().waarde())
                .param("datum", b.besluitdatum())
                .param("uitkomst", besluit.uitkomst().name())
                .param("categorie", b.productcategorie().waarde())
                .param("volume", omvang == null ? null : omvang.volume())
                .param("eenheid", omvang == null ? null : omvang.eenheid().code())
                .param("frequentie", omvang == null ? null : omvang.frequentie().code())
                .param("begin", periode == null ? null : periode.begin())
                .param("einde", periode == null ? null : periode.einde())
                .param("bezwaar", b.bezwaarTot())
                .param("ondertekenaar", b.ondertekenaar())
                .param("op", Timestamp.from(besluit.ondertekendOp()))
                .param("brief", besluit.brief())
                .param("briefhash", besluit.briefHash())
                .param("bewijs", besluit.bewijs())
                .param("vorige", vorigeHash)
                .param("hash", hash)
                .param("toekenningen", Toekenningkolom.schrijf(b.toekenningen()))
                .param(
                        "betreft",
                        vervolg == null
                                ? null
                                : Long.parseLong(vervolg.betreft().waarde()))
                .param("ingang", vervolg == null ? null : vervolg.ingangsdatum())
                .param(
                        "grond",
                        vervolg == null || vervolg.grond() == null
                                ? null
                                : vervolg.grond().name())
                .update();
    }

    @Override
    public List<Beschikkingnummer> verbrokenSchakels(Gemeentecode gemeente) {
        return jdbc.sql("""
            with schakel as (
                select b.*, lag(hash, 1, :begin) over (order by nummer) as verwacht
                from beschikking.beschikking b where gemeentecode = :gemeente
            )
            select nummer::text from schakel
            where vorige_hash <> verwacht
                or hash <> encode(sha256(convert_to(vorige_hash || bewijs, 'UTF8')), 'hex')
                or brief_sha256 <> encode(sha256(brief), 'hex')
                or bewijs_json ->> 'brief' <> brief_sha256
                or bewijs_json ->> 'nummer' <> nummer::text
                or bewijs_json ->> 'zaak' <> zaaknummer
                or bewijs_json ->> 'client' <> client_id::text
                or bewijs_json ->> 'besluitdatum' <> besluitdatum::text
                or bewijs_json ->> 'uitkomst' <> uitkomst
                or bewijs_json ->> 'ondertekenaar' <> ondertekenaar
                or bewijs_json ->> 'bezwaarTot' <> bezwaar_tot::text
                or bewijs_json ->> 'volume' is distinct from volume::text
                or bewijs_json ->> 'begin' is distinct from begin::text
                or bewijs_json ->> 'einde' is distinct from einde::text
                or coalesce(bewijs_json -> 'toekenningen', toekenningen) <> toekenningen
                or bewijs_json ->> 'betreft' is distinct from betreft::text
                or bewijs_json ->> 'ingangsdatum' is distinct from ingangsdatum::text
            union all
            select laatste_nummer::text from beschikking.reeks r where gemeentecode = :gemeente
                and laatste_hash is distinct from (
                    select hash from beschikking.beschikking b where b.gemeentecode = r.gemeentecode
                    order by nummer desc limit 1)
            """)
                .param("gemeente", gemeente.waarde())
                .param("begin", Ketting.BEGIN)
                .query((rs, i) -> Beschikkingnummer.of(rs.getString(1)))
                .list();
    }
}
