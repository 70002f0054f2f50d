package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Normwaarde;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** Until when, why so long for this resident, and when it is looked at again. */
final class Duurstap implements Weegstap {

    private static final String DUUR = "beschikking/duur";
    private static final String AFSCHALEN = "begeleiding/afschalen";
    private static final String BEKIJKEN = "Wmo 2015, artikel 2.3.9; ALK-29: bij herstel vaker dan bij behoud";

    @Override
    public String code() {
        return "duur";
    }

    @Override
    public String vraag(Weegvraag vraag) {
        return "Tot wanneer, en wanneer bekijkt u of het helpt?";
    }

    @Override
    public boolean geldt(Weegvraag vraag) {
        return true;
    }

    @Override
    public List<Veld> velden(Weegvraag vraag) {
        String duur = vraag.beleid().bron(DUUR);
        List<Veld> velden = new ArrayList<>(List.of(
                Veld.datum(
                        "einde",
                        "Tot en met welke dag?",
                        langste(vraag)
                                .map(dag -> "Hoogstens tot en met " + Tekst.datum(dag) + ".")
                                .orElse(""),
                        duur),
                Veld.tekst("duur-waarom", "Waarom zo lang?", "Wat past bij deze doelgroep?", duur),
                Veld.datum("evaluatie", "Op welke dag bekijkt u samen of het helpt?", "", BEKIJKEN)));
        if (schaaltAf(vraag)) {
            velden.add(Veld.tekst(
                    "afschalen",
                    "Hoe wordt de hulp later lichter? Of waarom kan dat niet?",
                    route(vraag),
                    afschaalbron(vraag)));
        }
        return velden;
    }

    private static boolean schaaltAf(Weegvraag vraag) {
        return vraag.is(Productsoort.BEGELEIDING, Productsoort.DAGBESTEDING, Productsoort.BESCHERMD_THUIS);
    }

    /** The steps down that the region names, in words. */
    private static String route(Weegvraag vraag) {
        List<String> stappen = List.copyOf(vraag.beleid().lijst(AFSCHALEN).values());
        return stappen.isEmpty()
                ? "Noem wanneer het kan, en wat het mogelijk maakt."
                : "Uw regio schaalt zo af: " + String.join(", dan ", stappen).toLowerCase(Locale.ROOT) + ".";
    }

    private static String afschaalbron(Weegvraag vraag) {
        return vraag.beleid()
                .find(AFSCHALEN)
                .map(Regiobeleid::bron)
                .orElse("ALK-61: voorstellen om lichter te worden, met een reden als dat niet kan");
    }

    /** How long it may last at most, and who says so. */
    record Grens(int maanden, String bron) {}

    /** Last day that policy allows, from the first day of the support. */
    static Optional<LocalDate> langste(Weegvraag vraag) {
        return grens(vraag)
                .map(grens -> vraag.begin().plusMonths(grens.maanden()).minusDays(1));
    }

    /** The shorter of what holds for the product and what holds for the target groups of the resident. */
    private static Optional<Grens> grens(Weegvraag vraag) {
        return Stream.concat(
                        vraag.product().langsteDuur().map(m -> new Grens(m, bron(vraag))).stream(),
                        doelgroepgrens(vraag).stream())
                .min(Comparator.comparingInt(Grens::maanden));
    }

    /** Who belongs to more target groups gets the longest of them: the decision need not end while one of them lasts (ALK-78). */
    private static Optional<Grens> doelgroepgrens(Weegvraag vraag) {
        Set<String> bekend = vraag.beleid().lijst(Doelgroepstap.PAD).keySet();
        return vraag.antwoorden().alle("doelgroep").stream()
                .filter(bekend::contains)
                .flatMap(groep -> vraag.beleid().find(DUUR + "/" + groep).stream())
                .max(Comparator.comparingInt(Normwaarde::geheel))
                .or(() -> vraag.beleid().find(DUUR))
                .map(w -> new Grens(w.geheel(), Regiobeleid.bron(w)));
    }

    static Optional<LocalDate> einde(Weegvraag vraag) {
        return Veld.datum(vraag.een("einde"));
    }

    @Override
    public List<Openpunt> toets(Weegvraag vraag) {
        List<Openpunt> open = new ArrayList<>();
        Optional<LocalDate> einde = einde(vraag);
        if (einde.filter(e -> e.isBefore(vraag.begin())).isPresent()) {
            open.add(open(
                    "einde", "De laatste dag ligt voor de eerste dag (" + Tekst.datum(vraag.begin()) + ").", BEKIJKEN));
        }
        langste(vraag)
                .filter(laatste -> einde.isPresent() && einde.get().isAfter(laatste))
                .ifPresent(laatste -> open.add(teLang(vraag, laatste)));
        Optional<LocalDate> evaluatie = Veld.datum(vraag.een("evaluatie"));
        if (evaluatie.isPresent()
                && (evaluatie.get().isBefore(vraag.begin())
                        || einde.filter(e -> evaluatie.get().isAfter(e)).isPresent())) {
            open.add(open("evaluatie", "Kijk op een dag tussen de eerste en de laatste dag van de hulp.", BEKIJKEN));
        }
        return open;
    }

    private Openpunt teLang(Weegvraag vraag, LocalDate laatste) {
        Grens grens = grens(vraag).orElseThrow();
        return open(
                "einde",
                vraag.product().naam() + " duurt hoogstens " + grens.maanden() + " maanden. Kies een dag tot en met "
                        + Tekst.datum(laatste) + ".",
                grens.bron());
    }

    private static String bron(Weegvraag vraag) {
        return vraag.is(Productsoort.REABLEMENT)
                ? vraag.beleid().bron("reablement/langste-duur")
                : vraag.product().kenmerken().bron().toString();
    }

    @Override
    public List<Onderbouwingsregel> regels(Weegvraag vraag) {
        LocalDate evaluatie = Veld.datum(vraag.een("evaluatie")).orElseThrow();
        List<Onderbouwingsregel> regels = new ArrayList<>(List.of(
                grond(
                        "Tot en met " + Tekst.datum(einde(vraag).orElseThrow()),
                        vraag.een("duur-waarom"),
                        grens(vraag).map(Grens::bron).orElse(Weegstap.GESPREK),
                        Map.of("einde", vraag.een("einde"))),
                grond(
                        "Kijken of het helpt",
                        "Op " + Tekst.datum(evaluatie) + " bespreken wij met u of de hulp past en of de doelen lukken.",
                        BEKIJKEN,
                        Map.of("evaluatie", vraag.een("evaluatie")))));
        if (schaaltAf(vraag)) {
            regels.add(grond("Lichter worden", vraag.een("afschalen"), afschaalbron(vraag), Map.of()));
        }
        return regels;
    }
}
