package nl.nabij.verzoek.opslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import nl.nabij.toewijzing.Toewijzingsvoorstel;
import nl.nabij.toewijzing.Wijziging;
import nl.nabij.toewijzing.Wijzigroute;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoekstatus;
import nl.nabij.verzoek.regels.Antwoordregel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a request into the steps that honour it, all as asked (iWmo IV093). More than a decision grants is never given. */
@Component
class Honorering {

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

    Opzet stel(Verzoek verzoek, boolean overlegd, String door) {
        List<Bevinding> antwoord = Antwoordregel.toets(verzoek, Verzoekstatus.TOEGEWEZEN);
        ClientId client = verzoek.client();
        if (!antwoord.isEmpty()) {
            return new Opzet.Onmogelijk(antwoord);
        }
        if (client == null) {
            return new Opzet.Onmogelijk(List.of(Bevinding.fout(
                    "NB711",
                    "Deze persoon is niet bekend in uw gemeente. Zonder onderzoek en besluit kunt u niets toewijzen.",
                    "Wmo 2015 art. 2.3.5")));
        }
        Bouw bouw = new Bouw(verzoek, client, overlegd, door);
        verzoek.inhoud().producten().forEach(bouw::voegToe);
        return bouw.opzet();
    }

    /** Collects the steps of one request; what ends comes before what begins, so that nothing overlaps on the way. */
    private final class Bouw {

        private final Verzoek verzoek;
        private final ClientId client;
        private final boolean overlegd;
        private final String door;
        private final LocalDate vandaag = LocalDate.now(clock);
        private final List<Stap> einden = new ArrayList<>();
        private final List<Stap> wijzigingen = new ArrayList<>();
        private final List<Stap> nieuw = new ArrayList<>();
        private final List<Toewijzingnummer> ongewijzigd = new ArrayList<>();
        private final List<Bevinding> bevindingen = new ArrayList<>();

        Bouw(Verzoek verzoek, ClientId client, boolean overlegd, String door) {
            this.verzoek = verzoek;
            this.client = client;
            this.overlegd = overlegd;
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
                fout("NB712", "Nabij wijst alleen toe op een product met een omvang. Spreek een ander verzoek af.");
                return;
            }
            verleen(Productcategorie.of(n.categorie()), Productcode.of(n.code()), n.omvang(), n.periode());
        }

        private void voegToe(Gevraagd.Gewijzigd g, Toewijzing t) {
            Gewenst gewenst = new Gewenst(g.einde(), g.omvang(), g.budget());
            switch (Wijzigroute.van(t, gewenst, vandaag)) {
                case NIETS -> ongewijzigd.add(t.nummer());
                case TOTAAL, VERLENGEN ->
                    wijzigingen.add(wijzig(t, gewenst, dekking(t, t.periode().begin(), g.einde())));
                case VERKORTEN -> einden.add(wijzig(t, gewenst, null));
                case VERVANGEN -> vervang(g, t);
            }
        }

        private void vervang(Gevraagd.Gewijzigd g, Toewijzing t) {
            LocalDate einde = t.periode().einde();
            if (!g.ingang().isAfter(t.periode().begin())) {
                fout(
                        "IV093",
                        "Een andere omvang vanaf de eerste dag van toewijzing " + t.nummer()
                                + " kan niet zonder de oude te verwijderen. Spreek een latere ingangsdatum af.");
                return;
            }
            if (einde == null || !einde.isBefore(g.ingang())) {
                einden.add(wijzig(t, Gewenst.einde(g.ingang().minusDays(1)), null));
            }
            Omvang omvang = g.omvang() == null ? t.omvang() : g.omvang();
            LocalDate tot = g.einde() == null ? einde : g.einde();
            Productcategorie categorie = t.productcategorie();
            Productcode code = t.productcode();
            if (categorie == null || code == null || omvang == null) {
                fout("NB712", "Nabij wijst alleen toe op een product met een omvang. Spreek een ander verzoek af.");
            } else if (tot != null && tot.isBefore(g.ingang())) {
                fout("IV093", "De gewenste einddatum ligt voor de gewenste ingangsdatum.");
            } else {
                verleen(categorie, code, omvang, Periode.vanTot(g.ingang(), tot));
            }
        }

        private Stap wijzig(Toewijzing t, Gewenst gewenst, @Nullable Beschikkingnummer beschikking) {
            return new Stap.Wijzig(new Wijziging(
                    t.gemeente(), t.nummer(), gewenst, Redenwijziging.DOOR_AANBIEDER, overlegd, beschikking, door));
        }

        private @Nullable Beschikkingnummer dekking(Toewijzing t, LocalDate begin, @Nullable LocalDate einde) {
            return einde == null
                    ? null
                    : dekking.voor(t, Periode.vanTot(begin, einde)).orElse(null);
        }

        private void verleen(Productcategorie categorie, Productcode code, Omvang omvang, Periode periode) {
            if (periode.begin().isBefore(vandaag) && !overlegd) {
                fout(
                        "IV093",
                        "De gewenste ingangsdatum " + Tekst.datum(periode.begin())
                                + " is voorbij. Spreek met de aanbieder af of het met terugwerkende kracht kan.");
            }
            Optional<Beschikkingnummer> besluit = dekking.voor(verzoek.gemeente(), client, categorie, periode);
            if (besluit.isEmpty()) {
                fout(
                        "NB711",
                        "Geen besluit van deze inwoner dekt deze hulp in de gevraagde periode. Antwoord dat het"
                                + " verzoek in onderzoek is, en neem eerst een besluit.");
                return;
            }
            nieuw.add(new Stap.Verleen(new Toewijzingsvoorstel(
                    verzoek.gemeente(), besluit.get(), verzoek.aanbieder(), code, omvang, periode, door)));
        }

        private void fout(String code, String tekst) {
            bevindingen.add(
                    Bevinding.fout(code, tekst, code.startsWith("NB") ? "Wmo 2015 art. 2.3.5" : "iWmo " + code));
        }

        Opzet opzet() {
            List<Stap> stappen = new ArrayList<>(einden);
            stappen.addAll(wijzigingen);
            stappen.addAll(nieuw);
            if (bevindingen.isEmpty() && stappen.isEmpty()) {
                fout("NB713", "Het verzoek verandert niets aan wat er nu loopt. Wijs het af.");
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
