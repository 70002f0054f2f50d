package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Tekst;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** Until when, why so long for this resident, and when it is looked at again. */
final class Duurstap implements Weegstap {

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
        String duur = vraag.beleid().bron("beschikking/duur");
        return List.of(
                Veld.datum(
                        "einde",
                        "Tot en met welke dag?",
                        langste(vraag)
                                .map(dag -> "Hoogstens tot en met " + Tekst.datum(dag) + ".")
                                .orElse(""),
                        duur),
                Veld.tekst("duur-waarom", "Waarom zo lang?", "Wat past bij deze doelgroep?", duur),
                Veld.datum("evaluatie", "Op welke dag bekijkt u samen of het helpt?", "", BEKIJKEN));
    }

    /** Last day the region allows, from the first day of the support. */
    static Optional<LocalDate> langste(Weegvraag vraag) {
        return vraag.product()
                .langsteDuur()
                .map(maanden -> vraag.begin().plusMonths(maanden).minusDays(1));
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
        Optional<LocalDate> langste = langste(vraag);
        if (einde.isPresent() && langste.isPresent() && einde.get().isAfter(langste.get())) {
            open.add(open(
                    "einde",
                    vraag.product().naam() + " duurt hoogstens "
                            + vraag.product().langsteDuur().orElseThrow() + " maanden. Kies een dag tot en met "
                            + Tekst.datum(langste.get()) + ".",
                    bron(vraag)));
        }
        Optional<LocalDate> evaluatie = Veld.datum(vraag.een("evaluatie"));
        if (evaluatie.isPresent()
                && (evaluatie.get().isBefore(vraag.begin())
                        || einde.filter(e -> evaluatie.get().isAfter(e)).isPresent())) {
            open.add(open("evaluatie", "Kijk op een dag tussen de eerste en de laatste dag van de hulp.", BEKIJKEN));
        }
        return open;
    }

    private static String bron(Weegvraag vraag) {
        return vraag.is(Productsoort.REABLEMENT)
                ? vraag.beleid().bron("reablement/langste-duur")
                : vraag.product().kenmerken().bron().toString();
    }

    @Override
    public List<Onderbouwingsregel> regels(Weegvraag vraag) {
        LocalDate evaluatie = Veld.datum(vraag.een("evaluatie")).orElseThrow();
        return List.of(
                grond(
                        "Tot en met " + Tekst.datum(einde(vraag).orElseThrow()),
                        vraag.een("duur-waarom"),
                        langste(vraag).isPresent() ? bron(vraag) : Weegstap.GESPREK,
                        Map.of("einde", vraag.een("einde"))),
                grond(
                        "Kijken of het helpt",
                        "Op " + Tekst.datum(evaluatie) + " bespreken wij met u of de hulp past en of de doelen lukken.",
                        BEKIJKEN,
                        Map.of("evaluatie", vraag.een("evaluatie"))));
    }
}
