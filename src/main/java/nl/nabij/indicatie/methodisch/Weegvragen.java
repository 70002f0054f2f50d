package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Productwerk;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Normen;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.Productaanbod;
import nl.nabij.socialekaart.Socialekaart;
import nl.nabij.toegang.Zaak;
import org.springframework.stereotype.Component;

/** Gathers what the weighing of a product rests on: the offer and policy of its day, the zaak, and what was filled in. */
@Component
public class Weegvragen {

    private final Productarchief archief;
    private final Weegbron bron;
    private final Clienten clienten;
    private final Socialekaart kaart;

    Weegvragen(Productarchief archief, Productaanbod aanbod, Normen normen, Clienten clienten, Socialekaart kaart) {
        this.archief = archief;
        this.bron = new Weegbron(aanbod, normen);
        this.clienten = clienten;
        this.kaart = kaart;
    }

    /** @throws NotPossibleException when this gemeente may not indicate the product on that day, with the reason */
    public Aanbodproduct product(Gemeentecode gemeente, String product, LocalDate dag) {
        return bron.product(gemeente, product, dag);
    }

    public Regiobeleid beleid(Gemeentecode gemeente, LocalDate dag) {
        return bron.beleid(gemeente, dag);
    }

    /** What may be indicated on that day. */
    public List<Aanbodproduct> aanbod(Gemeentecode gemeente, LocalDate dag) {
        return bron.aanbod(gemeente, dag);
    }

    /** Day the resident was born. */
    public LocalDate geboren(Zaak zaak) {
        return clienten.get(zaak.gemeente(), zaak.client()).geboortedatum();
    }

    public Antwoorden vooraf(Zaak zaak) {
        return archief.concept(zaak.gemeente(), zaak.nummer(), Productwerk.VOORAF)
                .map(Productconcept::antwoorden)
                .orElse(Antwoorden.GEEN);
    }

    public Weegvraag vraag(Zaak zaak, Productconcept concept, String door) {
        Zaakbeeld beeld = new Zaakbeeld(
                geboren(zaak),
                archief.vastgelegd(zaak.gemeente(), zaak.nummer()).stream()
                        .filter(p -> !p.product().equals(concept.product()))
                        .toList(),
                door);
        return bron.vraag(zaak.gemeente(), concept, vooraf(zaak), buurt(zaak.gemeente(), concept), beeld);
    }

    /** What is on the sociale kaart, and what was chosen from it before it was taken off. */
    private Map<String, String> buurt(Gemeentecode gemeente, Productconcept concept) {
        List<String> gekozen = concept.antwoorden().alle(Volgordestap.KAART);
        Map<String, String> buurt = new LinkedHashMap<>();
        kaart.alle(gemeente).stream()
                .filter(v -> !v.weg() || gekozen.contains(v.id().toString()))
                .forEach(v -> buurt.put(v.id().toString(), v.keuzetekst()));
        return buurt;
    }

    Productindicatie indicatie(Zaak zaak, Weegvraag vraag, Weging.Gewogen gewogen) {
        int versie = 1
                + archief.vastgelegd(zaak.gemeente(), zaak.nummer()).stream()
                        .filter(p -> p.product().equals(vraag.product().code()))
                        .mapToInt(Productindicatie::versie)
                        .max()
                        .orElse(0);
        return Weegbron.indicatie(zaak.nummer(), versie, vraag, gewogen);
    }
}
