package nl.nabij.indicatie.methodisch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Oordeel;
import nl.nabij.regel.Onderbouwingsregel;

/** Weighs one product from what was filled in. Pure: the same answers give the same outcome. */
public final class Weegmachine {

    private Weegmachine() {}

    /** Everything open comes back at once; what another law or the region forbids is a refusal. */
    public static Weging weeg(Weegvraag vraag) {
        List<Bevinding> bezwaren = new ArrayList<>(Voorafvragen.bezwaren(vraag.beleid(), vraag.vooraf()));
        bezwaren.addAll(Jeugdvragen.teJong(vraag));
        if (!bezwaren.isEmpty()) {
            return new Weging.Geweigerd(bezwaren);
        }
        List<Weegstap> stappen = Stappenplan.van(vraag);
        List<Openpunt> open = new ArrayList<>();
        stappen.forEach(s -> open.addAll(open(s, vraag)));
        if (!open.isEmpty()) {
            return new Weging.VraagtProfessional(open);
        }
        List<Onderbouwingsregel> regels = new ArrayList<>();
        stappen.forEach(s -> regels.addAll(s.regels(vraag)));
        return new Weging.Gewogen(
                Omvangstap.omvang(vraag), Duurstap.einde(vraag).orElseThrow(), regels);
    }

    /** What is open in one step, wrong forms first. */
    public static List<Openpunt> open(Weegstap stap, Weegvraag vraag) {
        List<Openpunt> open = new ArrayList<>();
        for (Veld veld : stap.velden(vraag)) {
            open(veld, vraag.antwoorden()).ifPresent(o -> open.add(new Openpunt(stap.code(), veld.code(), o)));
        }
        open.addAll(stap.toets(vraag));
        return open;
    }

    public static Optional<Oordeel.VraagtProfessional> open(Veld veld, Antwoorden antwoorden) {
        List<String> gegeven = antwoorden.alle(veld.code());
        if (gegeven.isEmpty()) {
            return veld.verplicht()
                    ? Optional.of(new Oordeel.VraagtProfessional("Beantwoord: " + veld.vraag(), veld.bron()))
                    : Optional.empty();
        }
        return veld.fout(gegeven).map(fout -> new Oordeel.VraagtProfessional(fout, veld.bron()));
    }
}
