package nl.nabij.verzoek.opslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.toewijzing.Dekking;
import nl.nabij.toewijzing.Gewenst;
import nl.nabij.toewijzing.Redenwijziging;
import nl.nabij.toewijzing.Stap;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.toewijzing.Toewijzingspakket;
import nl.nabij.toewijzing.Toewijzingsregel;
import nl.nabij.toewijzing.Toewijzingsvoorstel;
import nl.nabij.toewijzing.Wijziging;
import nl.nabij.toewijzing.Wijzigroute;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Ingangsafspraak;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoekstatus;
import nl.nabij.verzoek.regels.Antwoordregel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a request into the steps that honour it, all as asked, or from the agreed day on (iWmo IV093). More than a decision grants is never given. */
@Component
class Honorering {

    /** A decision is on a product and an omvang; what has no omvang cannot be held against it. */
    private static final String ZONDER_OMVANG =
            "Een besluit gaat over een product met een omvang. Wijs dit verzoek af (reden"
                    + " inhoudelijk) en vraag de aanbieder om een verzoek met product en omvang.";

    /** Whether the request can be turned into steps; whether the steps may be done is for toewijzing. */
    sealed interface Opzet {
        record Mogelijk(Toewijzingspakket pakket) implements Opzet {}

        record Onmogelijk(List<Bevinding> bevindingen) implements Opzet {}
    }

    private final Toewijzingen toewijzingen;
    private final Dekking dekking;
    private final Clock clock;

    Honorering(Toewijzingen toewijzingen, Dekking dekking, Clock clock) {
        this.toewijzingen = toewijzingen;
        this.dekking = dekking;
        this.clock = clock;
    }

    Opzet stel(Verzoek verzoek, Ingangsafspraak afspraak, String door) {
        List<Bevinding> antwoord = Antwoordregel.toets(verzoek, Verzoekstatus.TOEGEWEZEN);
        ClientId client = verzoek.client();
        if (!antwoord.isEmpty()) {
            return new Opzet.Onmogelijk(antwoord);
        }
        if (client == null) {
            return new Opzet.Onmogelijk(List.of(Toewijzingsregel.NB711.fout(
                    "Deze persoon is niet bekend in uw gemeente. Zonder onderzoek en besluit kunt u"
                            + " niets toewijzen.")));
        }
        Bouw bouw = new Bouw(verzoek, client, afspraak, door);
        verzoek.inhoud().producten().forEach(bouw::voegToe);
        return bouw.opzet();
    }

    /** Collects the steps of one request; what ends comes before what begins, so that nothing overlaps on the way. */
    private final class Bouw {

        private final Verzoek verzoek;
        private final ClientId client;
        private final Ingangsafspraak afspraak;
        private final String door;
        private final LocalDate vandaag = LocalDate.now(clock);
        private final List<Stap> einden = new ArrayList<>();
        private final List<Stap> wijzigingen = new ArrayList<>();
        private final List<Stap> nieuw = new ArrayList<>();
        private final List<Toewijzingnummer> ongewijzigd = new ArrayList<>();
        private final List<Bevinding> bevindingen = new ArrayList<>();
        private boolean verschoven;

        Bouw(Verzoek verzoek, ClientId client, Ingangsafspraak afspraak, String door) {
            this.verzoek = verzoek;
            this.client = client;
            this.afspraak = afspraak;
            this.door = door;
        }

        void voegToe(Gevraagd gevraagd) {
            switch (gevraagd) {
                case Gevraagd.Ongewijzigd o -> ongewijzigd.add(o.nummer());
                case Gevraagd.Nieuw n -> voegToe(n);
                case Gevraagd.Gewijzigd g -> voegToe(g, toewijzingen.get(verzoek.gemeente(), g.nummer()));
            }
        }

        private void voegToe(Gevraagd.Nieuw n) {
            if (n.categorie() == null || n.code() == null || n.omvang() == null) {
                fout(Toewijzingsregel.NB712, ZONDER_OMVANG);
                return;
            }
            vanaf(n.periode().begin(), n.periode().einde())
                    .ifPresent(
                            p -> verleen(Productcategorie.of(n.categorie()), Productcode.of(n.code()), n.omvang(), p));
        }

        private void voegToe(Gevraagd.Gewijzigd g, Toewijzing t) {
            Gewenst gewenst = new Gewenst(g.einde(), g.omvang(), g.budget());
            switch (Wijzigroute.van(t, gewenst, vandaag)) {
                case NIETS -> ongewijzigd.add(t.nummer());
                case TOTAAL, VERLENGEN ->
                    wijzigingen.add(wijzig(t, gewenst, dekking(t, t.periode().begin(), g.einde())));
                case VERKORTEN -> verkort(t, Objects.requireNonNull(gewenst.einde()));
                case VERVANGEN -> vervang(g, t);
            }
        }

        /** The day after a wished last day is the day on which something changes; that may be agreed to be later. */
        private void verkort(Toewijzing t, LocalDate gewenst) {
            LocalDate laatste = ingang(gewenst.plusDays(1)).minusDays(1);
            LocalDate einde = t.periode().einde();
            if (einde != null && !laatste.isBefore(einde)) {
                ongewijzigd.add(t.nummer());
            } else {
                einden.add(wijzig(t, Gewenst.einde(laatste), null));
            }
        }

        private void vervang(Gevraagd.Gewijzigd g, Toewijzing t) {
            Omvang omvang = g.omvang() == null ? t.omvang() : g.omvang();
            Productcategorie categorie = t.productcategorie();
            Productcode code = t.productcode();
            if (categorie == null || code == null || omvang == null) {
                fout(Toewijzingsregel.NB712, ZONDER_OMVANG);
                return;
            }
            LocalDate tot = g.einde() == null ? t.periode().einde() : g.einde();
            vanaf(aansluitend(g, t), tot).ifPresent(p -> {
                beeindig(t, p.begin());
                verleen(categorie, code, omvang, p);
            });
        }

        /** More time after a last day that has passed begins the day after it, whatever first day the request repeats. */
        private LocalDate aansluitend(Gevraagd.Gewijzigd g, Toewijzing t) {
            LocalDate einde = t.periode().einde();
            boolean zelfde = g.omvang() == null || g.omvang().equals(t.omvang());
            return zelfde && einde != null ? einde.plusDays(1) : g.ingang();
        }

        /** The old one ends the day before; when not one of its days is left, it is taken back as a whole. */
        private void beeindig(Toewijzing t, LocalDate ingang) {
            LocalDate einde = t.periode().einde();
            if (!ingang.isAfter(t.periode().begin())) {
                einden.add(new Stap.Verwijder(t.nummer()));
            } else if (einde == null || !einde.isBefore(ingang)) {
                einden.add(wijzig(t, Gewenst.einde(ingang.minusDays(1)), null));
            }
        }

        /** The wished period, from the agreed day on when the wished one has passed; empty when nothing of it is left. */
        private Optional<Periode> vanaf(LocalDate gewenst, @Nullable LocalDate einde) {
            LocalDate begin = ingang(gewenst);
            if (einde != null && einde.isBefore(begin)) {
                fout(
                        "IV093",
                        "De gewenste einddatum " + Tekst.datum(einde) + " ligt voor de eerste dag " + Tekst.datum(begin)
                                + ".");
                return Optional.empty();
            }
            return Optional.of(Periode.vanTot(begin, einde));
        }

        private LocalDate ingang(LocalDate gewenst) {
            LocalDate begin = afspraak.ingang(gewenst, vandaag);
            verschoven |= !begin.equals(gewenst);
            return begin;
        }

        private Stap wijzig(Toewijzing t, Gewenst gewenst, @Nullable Beschikkingnummer beschikking) {
            return new Stap.Wijzig(new Wijziging(
                    t.gemeente(),
                    t.nummer(),
                    gewenst,
                    Redenwijziging.DOOR_AANBIEDER,
                    afspraak.overlegd(),
                    beschikking,
                    door));
        }

        private @Nullable Beschikkingnummer dekking(Toewijzing t, LocalDate begin, @Nullable LocalDate einde) {
            return einde == null
                    ? null
                    : dekking.voor(t, Periode.vanTot(begin, einde)).orElse(null);
        }

        private void verleen(Productcategorie categorie, Productcode code, Omvang omvang, Periode periode) {
            if (periode.begin().isBefore(vandaag) && !afspraak.overlegd()) {
                fout(
                        "IV093",
                        "De gewenste ingangsdatum " + Tekst.datum(periode.begin())
                                + " is voorbij. Spreek met de aanbieder af of het met terugwerkende kracht kan, of"
                                + " vanaf welke dag het ingaat.");
            }
            Optional<Beschikkingnummer> besluit = dekking.voor(verzoek.gemeente(), client, categorie, periode);
            if (besluit.isEmpty()) {
                fout(
                        Toewijzingsregel.NB711,
                        "Geen besluit van deze inwoner dekt deze hulp in de gevraagde periode. Antwoord dat het"
                                + " verzoek in onderzoek is, en neem eerst een besluit.");
                return;
            }
            nieuw.add(new Stap.Verleen(new Toewijzingsvoorstel(
                    verzoek.gemeente(), besluit.get(), verzoek.aanbieder(), code, omvang, periode, door)));
        }

        private void fout(Toewijzingsregel regel, String tekst) {
            bevindingen.add(regel.fout(tekst));
        }

        private void fout(String iwmo, String tekst) {
            bevindingen.add(Bevinding.fout(iwmo, tekst, "iWmo " + iwmo));
        }

        Opzet opzet() {
            if (afspraak.vanaf() != null && !verschoven) {
                fout(
                        "IV093",
                        "Geen gewenste dag is voorbij en ligt voor " + Tekst.datum(afspraak.vanaf())
                                + ". Wijs toe vanaf de dagen uit het verzoek.");
            }
            List<Stap> stappen = new ArrayList<>(einden);
            stappen.addAll(wijzigingen);
            stappen.addAll(nieuw);
            if (bevindingen.isEmpty() && stappen.isEmpty()) {
                fout(Toewijzingsregel.NB713, "Het verzoek verandert niets aan wat er nu loopt. Wijs het af.");
            }
            return bevindingen.isEmpty()
                    ? new Opzet.Mogelijk(new Toewijzingspakket(
                            verzoek.gemeente(),
                            client,
                            verzoek.aanbieder(),
                            stappen,
                            new Toewijzingspakket.Gehonoreerd(verzoek.inhoud().referentie(), ongewijzigd),
                            door))
                    : new Opzet.Onmogelijk(List.copyOf(bevindingen));
        }
    }
}
