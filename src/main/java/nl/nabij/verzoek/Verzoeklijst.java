package nl.nabij.verzoek;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.platform.web.Spreadsheet;
import nl.nabij.verzoek.Verzoekzoeker.Bak;
import nl.nabij.verzoek.Verzoekzoeker.Blad;
import nl.nabij.verzoek.Verzoekzoeker.Filter;
import nl.nabij.verzoek.Verzoekzoeker.Lezer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The list of requests as a page and as a file, for gemeente and aanbieder. The caller records the reading. */
@Component
public class Verzoeklijst {

    static final int PER_BLADZIJDE = 50;
    private static final int PER_GREEP = 1_000;

    /** A request as a row. {@code client}: the name for the gemeente, the end of the BSN for the aanbieder. */
    public record Rij(
            Verzoek verzoek,
            String soort,
            String gemeente,
            String aanbieder,
            String client,
            String ontvangen,
            String uiterlijk,
            boolean teLaat) {}

    private final Verzoekzoeker zoeker;
    private final Clienten clienten;
    private final Aanbieders aanbieders;
    private final Gebieden gebieden;
    private final Clock clock;

    Verzoeklijst(Verzoekzoeker zoeker, Clienten clienten, Aanbieders aanbieders, Gebieden gebieden, Clock clock) {
        this.zoeker = zoeker;
        this.clienten = clienten;
        this.aanbieders = aanbieders;
        this.gebieden = gebieden;
        this.clock = clock;
    }

    /** @return what stands on this page */
    public List<Rij> vul(Model model, Lezer lezer, Verzoekvraag vraag) {
        Filter filter = filter(lezer, vraag);
        Map<Bak, Long> tellingen = zoeker.tellingen(filter);
        long totaal = tellingen.getOrDefault(vraag.gekozenBak(), 0L);
        int bladzijden = (int) Math.max(1, (totaal + PER_BLADZIJDE - 1) / PER_BLADZIJDE);
        int nummer = Math.min(vraag.nummer(), bladzijden);
        List<Rij> rijen = rijen(lezer, filter, vraag, new Blad(vraag.kolom(), vraag.oplopend(), nummer, PER_BLADZIJDE));
        model.addAttribute("rijen", rijen);
        model.addAttribute("vraag", vraag);
        model.addAttribute("tellingen", tellingen);
        model.addAttribute("totaal", totaal);
        model.addAttribute("nummer", nummer);
        model.addAttribute("bladzijden", bladzijden);
        model.addAttribute("bakken", Bak.values());
        model.addAttribute("soorten", Verzoeksoort.values());
        boolean vanGemeente = lezer instanceof Lezer.VanGemeente;
        model.addAttribute("pad", vanGemeente ? "/verzoeken" : "/aanbieder/verzoeken");
        model.addAttribute("vanGemeente", vanGemeente);
        model.addAttribute("aanbieders", vanGemeente ? aanbieders.alle() : List.of());
        model.addAttribute("gemeenten", vanGemeente ? List.of() : gebieden.alle());
        return rijen;
    }

    /**
     * Everything that is asked for, without a whole BSN: a file is passed on easily, and the reference finds the request.
     *
     * @return the gemeenten whose requests are in it
     */
    public Set<Gemeentecode> schrijf(Spreadsheet bestand, Lezer lezer, Verzoekvraag vraag) throws IOException {
        Filter filter = filter(lezer, vraag);
        bestand.header(
                "Verzoek",
                "Referentie",
                "Gemeente",
                "AGB-code",
                "Aanbieder",
                lezer instanceof Lezer.VanGemeente ? "Inwoner" : "BSN",
                "Ontvangen",
                "Stand",
                "Antwoord uiterlijk",
                "Te laat");
        Set<Gemeentecode> gemeenten = new HashSet<>();
        List<Rij> greep;
        int nummer = 1;
        do {
            greep = rijen(lezer, filter, vraag, new Blad(vraag.kolom(), vraag.oplopend(), nummer++, PER_GREEP));
            for (Rij rij : greep) {
                schrijf(bestand, rij);
                gemeenten.add(rij.verzoek().gemeente());
            }
        } while (greep.size() == PER_GREEP);
        return gemeenten;
    }

    private static void schrijf(Spreadsheet bestand, Rij rij) throws IOException {
        Verzoek v = rij.verzoek();
        bestand.row(
                rij.soort(),
                v.inhoud().referentie(),
                rij.gemeente(),
                v.aanbieder().waarde(),
                rij.aanbieder(),
                rij.client(),
                v.ontvangenOp().toLocalDate(),
                v.status().tekst(),
                v.status().isOpen() ? v.antwoordUiterlijk() : null,
                rij.teLaat() ? "ja" : "nee");
    }

    private Filter filter(Lezer lezer, Verzoekvraag vraag) {
        String term = vraag.zoekterm();
        List<ClientId> genoemd = lezer instanceof Lezer.VanGemeente van && !term.isEmpty()
                ? clienten.metNaam(van.gemeente(), term)
                : List.of();
        return new Filter(
                lezer,
                term,
                genoemd,
                vraag.gekozenGemeente().isEmpty() ? null : Gemeentecode.of(vraag.gekozenGemeente()),
                vraag.gekozenAanbieder().isEmpty() ? null : Agbcode.of(vraag.gekozenAanbieder()),
                vraag.gekozenSoort().isEmpty() ? null : Verzoeksoort.valueOf(vraag.gekozenSoort()),
                LocalDate.now(clock));
    }

    private List<Rij> rijen(Lezer lezer, Filter filter, Verzoekvraag vraag, Blad blad) {
        List<Verzoek> verzoeken = zoeker.zoek(filter, vraag.gekozenBak(), blad);
        return switch (lezer) {
            case Lezer.VanAanbieder ignored ->
                verzoeken.stream().map(v -> rij(v, v.bsn().gemaskeerd())).toList();
            case Lezer.VanGemeente van -> {
                Map<ClientId, String> namen = clienten.lijstnamen(
                        van.gemeente(),
                        verzoeken.stream()
                                .map(Verzoek::client)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
                yield verzoeken.stream().map(v -> rij(v, naam(v, namen))).toList();
            }
        };
    }

    private static String naam(Verzoek v, Map<ClientId, String> namen) {
        ClientId client = v.client();
        return client == null ? "Niet bekend" : namen.getOrDefault(client, "Niet bekend");
    }

    /** @param client the person, as the reader may see it */
    public Rij rij(Verzoek v, String client) {
        return new Rij(
                v,
                v.soort().tekst(),
                gebieden.find(v.gemeente())
                        .map(Gemeente::naam)
                        .orElse(v.gemeente().waarde()),
                aanbieders
                        .find(v.aanbieder())
                        .map(Aanbieder::naam)
                        .orElse(v.aanbieder().waarde()),
                client,
                Tekst.datum(v.ontvangenOp().toLocalDate()),
                v.status().isOpen() ? Tekst.datum(v.antwoordUiterlijk()) : "",
                v.isTeLaat(LocalDate.now(clock)));
    }
}
