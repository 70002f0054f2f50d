package nl.nabij.berichten.verkeer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtlezer;
import nl.nabij.berichten.Berichtschrijver;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Leesresultaat;
import nl.nabij.berichten.OfficieleSchemas;
import nl.nabij.berichten.Retourbericht;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Retourcode;
import nl.nabij.platform.NabijClock;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import nl.nabij.toewijzing.ToewijzingFixture.Opzet;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.toewijzing.Toewijzingsbesluit;
import nl.nabij.toewijzing.Toewijzingsvoorstel;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoeken;
import nl.nabij.verzoek.Verzoekinhoud;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An aanbieder and a gemeente that talk in messages, for tests: {@code @Autowired Verzoekverkeer}. */
@Component
public class Verzoekverkeer {

    public static final Gemeentecode HIER = ToewijzingFixture.DIJK_EN_WAARD;
    public static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
    /** Day on which the requests are made. */
    public static final LocalDate DAG = LocalDate.of(2027, 2, 1);

    private static final AtomicInteger TELLER = new AtomicInteger();

    private final ToewijzingFixture fixture;
    private final BeschikkingFixture beschikkingen;
    private final Toewijzingen toewijzingen;
    private final Verzoeken verzoeken;
    private final Ontvangst ontvangst;
    private final Uitgang uitgang;
    private final Archief archief;
    private final Toewijzingpost post;
    private final JdbcClient jdbc;

    Verzoekverkeer(
            ToewijzingFixture fixture,
            BeschikkingFixture beschikkingen,
            Toewijzingen toewijzingen,
            Verzoeken verzoeken,
            Ontvangst ontvangst,
            Uitgang uitgang,
            Archief archief,
            Toewijzingpost post,
            JdbcClient jdbc) {
        this.fixture = fixture;
        this.beschikkingen = beschikkingen;
        this.toewijzingen = toewijzingen;
        this.verzoeken = verzoeken;
        this.ontvangst = ontvangst;
        this.uitgang = uitgang;
        this.archief = archief;
        this.post = post;
        this.jdbc = jdbc;
    }

    /** A resident with a decision of {@code besloten} minutes per week, of which {@code nu} run at an aanbieder that knows it. */
    public Toewijzing lopend(int besloten, int nu) {
        return lopend(besloten, nu, PERIODE);
    }

    public Toewijzing lopend(int besloten, int nu, Periode periode) {
        Beschikking beschikking = beschikkingen.toegekend(HIER, besloten, PERIODE);
        Opzet opzet = ToewijzingFixture.minuten(150).categorie("01");
        Productcode product = Productcode.of("V%04d".formatted(TELLER.incrementAndGet()));
        fixture.contracteer(opzet, product);
        Toewijzing t = ((Toewijzingsbesluit.Gedaan) toewijzingen.verleen(new Toewijzingsvoorstel(
                        HIER,
                        beschikking.nummer(),
                        opzet.aanbieder(),
                        product,
                        Omvang.minutenPerWeek(nu),
                        periode,
                        "test")))
                .toewijzing();
        verstuur(t.aanbieder());
        return t;
    }

    public static Verzoekinhoud wijziging(Gevraagd... producten) {
        return new Verzoekinhoud("REF-" + TELLER.incrementAndGet(), "1", List.of(producten));
    }

    public static Gevraagd.Gewijzigd meer(Toewijzing t, int minuten, LocalDate ingang) {
        return new Gevraagd.Gewijzigd(t.nummer(), ingang, t.periode().einde(), Omvang.minutenPerWeek(minuten), null);
    }

    /** Hands in a WMO317 as the aanbieder of this toewijzing does, on {@link #DAG}. */
    public Ontvangen vow(Toewijzing t, Verzoekinhoud verzoek) {
        return neem(Verzoekschrijver.wijziging(envelop(t.aanbieder()), t.bsn(), verzoek));
    }

    /** All requests this aanbieder made, newest first. */
    public List<Verzoek> verzoeken(Agbcode aanbieder) {
        return jdbc
                .sql("select id from verzoek.verzoek where agbcode = :agb order by ontvangen_op desc, referentie")
                .param("agb", aanbieder.waarde())
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> verzoeken.find(aanbieder, id).orElseThrow())
                .toList();
    }

    public Verzoekschrijver.Envelop envelop(Agbcode aanbieder) {
        return new Verzoekschrijver.Envelop(HIER, aanbieder, Aanbiederpost.identificatie(), DAG);
    }

    public Ontvangen neem(Bericht bericht) {
        return neem(Berichtschrijver.schrijf(bericht));
    }

    public Ontvangen neem(byte[] bericht) {
        return neemOp(DAG, bericht);
    }

    /** Runs it as on that day. */
    public static <T> T opDag(LocalDate dag, java.util.function.Supplier<T> werk) {
        List<T> uit = new java.util.ArrayList<>();
        NabijClock.at(dag, () -> uit.add(werk.get()));
        return uit.getFirst();
    }

    /** Everything that waits for this aanbieder leaves; what left, in order. */
    public List<Bericht> verstuur(Agbcode aanbieder) {
        return jdbc.sql("""
            select id from berichten.bericht
            where richting = 'UIT' and agbcode = :agb and uitkomst = 'TE_VERSTUREN' order by volgnummer
            """).param("agb", aanbieder.waarde()).query(UUID.class).list().stream()
                .peek(id -> assertThat(uitgang.markeerVerstuurd(id, "test")).isTrue())
                .map(this::lees)
                .toList();
    }

    /** The aanbieder answers this message of ours with these codes; none: all is good. */
    public Ontvangen retour(Bericht heen, String... codes) {
        Retourbericht retour = Retourbericht.op(heen, Aanbiederpost.identificatie(), DAG);
        return neem(
                codes.length == 0
                        ? retour.akkoord()
                        : retour.kopAfgekeurd(
                                List.of(codes).stream().map(Retourcode::of).toList()));
    }

    public Bericht antwoord(Ontvangen ontvangen) {
        return lees(ontvangen.antwoord().id());
    }

    public long aantal(Agbcode aanbieder, Berichtsoort soort) {
        return jdbc.sql("select count(*) from berichten.bericht where richting = 'UIT' and agbcode = :agb and soort ="
                        + " :soort")
                .param("agb", aanbieder.waarde())
                .param("soort", soort.name())
                .query(Long.class)
                .single();
    }

    /** Another product of the same category that this aanbieder may deliver. */
    public Productcode nogEenProduct(Toewijzing t) {
        Opzet opzet = ToewijzingFixture.minuten(150).categorie("01").bij(t);
        Productcode product = Productcode.of("V%04d".formatted(TELLER.incrementAndGet()));
        fixture.contracteer(opzet, product);
        return product;
    }

    /** Last day for the answer on a message of ours; null when it came. */
    public LocalDate wachtOp(Bericht bericht) {
        UUID id = archief.findHouder(
                        Richting.UIT,
                        bericht.soort().name(),
                        bericht.kop().afzender(),
                        bericht.kop().identificatie())
                .orElseThrow()
                .id();
        return taak("retour:" + id);
    }

    /** The back office sends what was refused once more. */
    public void opnieuw(Toewijzing t) {
        post.opnieuw(toewijzingen.get(t.gemeente(), t.nummer()));
    }

    /** Another toewijzing of the same client at the same aanbieder, under the same decision; its 301 is sent. */
    public Toewijzing erbij(Toewijzing t, int minuten, Periode periode) {
        Toewijzing nieuw = ((Toewijzingsbesluit.Gedaan) toewijzingen.verleen(new Toewijzingsvoorstel(
                        HIER,
                        Objects.requireNonNull(t.beschikking()),
                        t.aanbieder(),
                        nogEenProduct(t),
                        Omvang.minutenPerWeek(minuten),
                        periode,
                        "test")))
                .toewijzing();
        verstuur(t.aanbieder());
        return nieuw;
    }

    public Ontvangen neemOp(LocalDate dag, byte[] bericht) {
        return opDag(dag, () -> {
            try {
                return ontvangst.ontvang(Inzending.uitMap(Inhoud.van(bericht), "test.xml"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Last day for the 302 on the 301 of this toewijzing. */
    public LocalDate laatsteDagVoorRetour(Toewijzing t) {
        return Objects.requireNonNull(
                toewijzingen.stand(t.gemeente(), t.nummer()).retourUiterlijk());
    }

    /** What the open work item with this key asks. */
    public String taakTekst(String sleutel) {
        return jdbc.sql("select taak from werkplek.werkitem where sleutel = :sleutel")
                .param("sleutel", sleutel)
                .query(String.class)
                .single();
    }

    /** Last day of the open work item with this key; null when there is none. */
    public LocalDate taak(String sleutel) {
        return jdbc.sql("select laatste_dag from werkplek.werkitem where sleutel = :sleutel")
                .param("sleutel", sleutel)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    /** The zaak of the open work item with this key; null when it has none. */
    public String taakZaak(String sleutel) {
        return (String) jdbc.sql("select zaaknummer from werkplek.werkitem where sleutel = :sleutel")
                .param("sleutel", sleutel)
                .query()
                .singleRow()
                .get("zaaknummer");
    }

    /** Messages of this kind from this aanbieder, read and checked again, in order. */
    public List<Bericht> ontvangen(Agbcode aanbieder, Berichtsoort soort) {
        return jdbc
                .sql("""
                    select id from berichten.bericht
                    where richting = 'IN' and agbcode = :agb and soort = :soort order by volgnummer
                    """)
                .param("agb", aanbieder.waarde())
                .param("soort", soort.name())
                .query(UUID.class)
                .list()
                .stream()
                .map(this::lees)
                .toList();
    }

    private Bericht lees(UUID id) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            archief.schrijf(id, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Leesresultaat gelezen = Berichtlezer.lees(bytes.toByteArray());
        assertThat(gelezen.bevindingen()).isEmpty();
        Bericht bericht = ((Leesresultaat.Gelezen) gelezen).bericht();
        assertThat(OfficieleSchemas.foutAlsAanwezig(bericht.soort(), bytes.toByteArray()))
                .isEmpty();
        return bericht;
    }
}
