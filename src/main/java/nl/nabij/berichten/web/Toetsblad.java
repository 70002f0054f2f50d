package nl.nabij.berichten.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.berichten.verkeer.Fout;
import nl.nabij.berichten.verkeer.Proefuitslag;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.declaratie.Verbruik;
import nl.nabij.declaratie.Verbruiken;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.web.Spreadsheet;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingenlijst;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The outcome of a check as a list: on the page, and as a spreadsheet that holds its own content so that nothing is kept. */
@Component
class Toetsblad {

    private final Toewijzingenlijst toewijzingen;
    private final Verbruiken verbruiken;
    private final Clock clock;

    Toetsblad(Toewijzingenlijst toewijzingen, Verbruiken verbruiken, Clock clock) {
        this.toewijzingen = toewijzingen;
        this.verbruiken = verbruiken;
        this.clock = clock;
    }

    List<Toetsuitkomst> uitkomsten(List<MultipartFile> bestanden, List<Proefuitslag> uitslagen) {
        List<Toetsuitkomst> uit = new ArrayList<>();
        for (int i = 0; i < bestanden.size(); i++) {
            Proefuitslag uitslag = uitslagen.get(i);
            uit.add(new Toetsuitkomst(
                    Aangeboden.naam(bestanden.get(i)),
                    uitslag.ontvangen().regel(),
                    uitslag.fouten(),
                    afgewezen(uitslag)));
        }
        return uit;
    }

    private List<Toetsuitkomst.Afgewezen> afgewezen(Proefuitslag uitslag) {
        String gemeente = uitslag.ontvangen().kop().ontvanger();
        String agb = uitslag.ontvangen().kop().afzender();
        if (gemeente == null || agb == null || uitslag.afgewezen().isEmpty()) {
            return List.of();
        }
        return uitslag.afgewezen().stream()
                .limit(Toetsuitkomst.GETOOND)
                .map(a -> afgewezen(Gemeentecode.of(gemeente), Agbcode.of(agb), a))
                .toList();
    }

    private Toetsuitkomst.Afgewezen afgewezen(Gemeentecode gemeente, Agbcode agb, Proefuitslag.Afgewezen a) {
        Prestatie p = a.prestatie();
        YearMonth maand = YearMonth.from(p.productperiode().begin());
        Toewijzing t = toewijzingen
                .find(gemeente, agb, p.toewijzing())
                .filter(x -> x.bsn().equals(p.bsn()))
                .orElse(null);
        return new Toetsuitkomst.Afgewezen(
                p.referentie(),
                a.regelnummer(),
                p.toewijzing().waarde(),
                Maand.tekst(maand),
                p.volume() + " " + p.eenheid().naam(p.volume()),
                t == null ? "" : nog(t, maand),
                t == null ? "" : "/aanbieder/toewijzingen/" + gemeente + "/" + t.nummer());
    }

    private String nog(Toewijzing t, YearMonth maand) {
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate peildatum = maand.atEndOfMonth().isAfter(vandaag) ? maand.atEndOfMonth() : vandaag;
        Verbruik v = verbruiken.van(t, peildatum);
        return v.maanden().stream()
                .filter(m -> m.maand().equals(maand))
                .findFirst()
                .map(m -> v.maat().tekst(m.nog())
                        + (m.bezet() ? ", na een correctie " + v.maat().tekst(m.nogNaCorrectie()) : ""))
                .orElse("niets: buiten de toewijzing");
    }

    /** The list as an address that holds its own content. */
    static String adres(List<Toetsuitkomst> uitkomsten, Spreadsheet.Format vorm) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (Spreadsheet blad = Spreadsheet.to(uit, "toets", vorm)) {
            blad.header(
                    "Bestand",
                    "Regel in het bestand",
                    "Plaats",
                    "Code",
                    "Niveau",
                    "Retourcode",
                    "Uitleg",
                    "Ruimte (van de eerste " + Toetsuitkomst.GETOOND + " afgewezen regels)");
            for (Toetsuitkomst u : uitkomsten) {
                rijen(blad, u);
            }
        }
        return "data:" + vorm.contentType().replace(" ", "") + ";base64,"
                + Base64.getEncoder().encodeToString(uit.toByteArray());
    }

    private static void rijen(Spreadsheet blad, Toetsuitkomst u) throws IOException {
        Map<Long, String> ruimte = u.afgewezen().stream()
                .collect(Collectors.toMap(
                        Toetsuitkomst.Afgewezen::regelnummer, Toetsuitkomst.Afgewezen::nog, (a, b) -> a));
        Function<Fout, String> nog = f -> f.regelnummer() == null ? "" : ruimte.getOrDefault(f.regelnummer(), "");
        for (Fout f : u.fouten()) {
            blad.row(
                    u.bestand(),
                    f.regelnummer(),
                    f.pad(),
                    f.regel(),
                    f.niveau(),
                    f.retourcode(),
                    f.uitleg(),
                    nog.apply(f));
        }
    }
}
