package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import org.springframework.stereotype.Component;

/** Settles indicaties through the real services: {@code @Autowired IndicatieFixture indicaties}. */
@Component
public class IndicatieFixture {

    public static final String REDEN = "De inwoner kan zwaar werk niet doen.";
    public static final String HERKOMST = "Gesprek thuis.";

    private final Indicatiewerk werk;
    private final Indicatieberekening berekening;

    IndicatieFixture(Indicatiewerk werk, Indicatieberekening berekening) {
        this.werk = werk;
        this.berekening = berekening;
    }

    public static CurrentUser consulent(Gemeentecode gemeente) {
        return new CurrentUser(ToegangFixture.CONSULENT, "S. Jansen", "", Set.of(Role.CONSULENT), gemeente, null);
    }

    /** Only weekly cleaning, of {@code minuten} per week that the consulent sets because the norm gives none. */
    public Indicatie vastgelegd(Zaak zaak, LocalDate peildatum, int minuten) {
        CurrentUser consulent = consulent(zaak.gemeente());
        werk.bewaar(consulent, zaak.nummer(), concept(zaak.gemeente(), peildatum, minuten, REDEN));
        if (werk.stelVast(consulent, zaak.nummer()) instanceof Vaststelling.Vastgelegd vastgelegd) {
            return vastgelegd.indicatie();
        }
        throw new IllegalStateException("Not settled: " + werk.concept(zaak.gemeente(), zaak.nummer()));
    }

    public Indicatieconcept concept(Gemeentecode gemeente, LocalDate peildatum, int minuten, String reden) {
        String kader = berekening.normenkader(gemeente, peildatum);
        Map<String, String> feiten = feiten(kader);
        List<Afwijking> eigen = berekening.onderdelen(kader, feiten).stream()
                .filter(o -> !o.heeftNorm())
                .map(o -> new Afwijking(o.code(), minuten, reden, "S. Jansen", HERKOMST))
                .toList();
        return new Indicatieconcept(peildatum, feiten, eigen);
    }

    private Map<String, String> feiten(String kader) {
        Map<String, String> feiten = new HashMap<>();
        while (true) {
            Optional<Vraag> vraag = berekening.vragen(kader, feiten).stream()
                    .filter(v -> !feiten.containsKey(v.code()))
                    .findFirst();
            if (vraag.isEmpty()) {
                return feiten;
            }
            feiten.put(vraag.get().code(), antwoord(vraag.get()));
        }
    }

    private static String antwoord(Vraag vraag) {
        if (vraag.code().equals("schoon-huis")) {
            return "overname";
        }
        return List.of("wekelijks", "niet-aan-de-orde", "nee", "geen").stream()
                .filter(vraag.opties()::containsKey)
                .findFirst()
                .orElse(Integer.toString(vraag.minimum()));
    }
}
