package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Productwerk;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.ProgramVersion;
import nl.nabij.kern.Regelcode;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.norm.Normen;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.NietAangebodenException;
import nl.nabij.productaanbod.Productaanbod;
import nl.nabij.regel.Receipt;
import nl.nabij.socialekaart.Socialekaart;
import nl.nabij.toegang.Zaak;
import org.springframework.stereotype.Component;

/** Gathers what the weighing of a product rests on: the offer and policy of its day, the zaak, and what was filled in. */
@Component
public class Weegvragen {

    private final Productarchief archief;
    private final Productaanbod aanbod;
    private final Normen normen;
    private final Clienten clienten;
    private final Socialekaart kaart;

    Weegvragen(Productarchief archief, Productaanbod aanbod, Normen normen, Clienten clienten, Socialekaart kaart) {
        this.archief = archief;
        this.aanbod = aanbod;
        this.normen = normen;
        this.clienten = clienten;
        this.kaart = kaart;
    }

    /** @throws NotPossibleException when this gemeente may not indicate the product on that day, with the reason */
    public Aanbodproduct product(Gemeentecode gemeente, String product, LocalDate dag) {
        try {
            return aanbod.get(gemeente, product, dag);
        } catch (NietAangebodenException | NormOntbreektException e) {
            throw new NotPossibleException(String.valueOf(e.getMessage()));
        }
    }

    public Regiobeleid beleid(Gemeentecode gemeente, LocalDate dag) {
        return new Regiobeleid(normen, gemeente, dag);
    }

    /** What may be indicated on that day. */
    public List<Aanbodproduct> aanbod(Gemeentecode gemeente, LocalDate dag) {
        return aanbod.teIndiceren(gemeente, dag);
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
        LocalDate dag = concept.begin();
        Zaakbeeld beeld = new Zaakbeeld(
                geboren(zaak),
                archief.vastgelegd(zaak.gemeente(), zaak.nummer()).stream()
                        .filter(p -> !p.product().equals(concept.product()))
                        .toList(),
                door);
        return new Weegvraag(
                product(zaak.gemeente(), concept.product(), dag),
                aanbod(zaak.gemeente(), dag),
                beleid(zaak.gemeente(), dag),
                concept.antwoorden(),
                vooraf(zaak),
                buurt(zaak.gemeente(), concept),
                beeld);
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
        Aanbodproduct product = vraag.product();
        int versie = 1
                + archief.vastgelegd(zaak.gemeente(), zaak.nummer()).stream()
                        .filter(p -> p.product().equals(product.code()))
                        .mapToInt(Productindicatie::versie)
                        .max()
                        .orElse(0);
        Map<String, String> feiten = feiten(vraag.antwoorden(), vraag.vooraf());
        return new Productindicatie(
                zaak.nummer(),
                product.code(),
                versie,
                product.naam(),
                product.soort(),
                categorie(vraag),
                vraag.begin(),
                gewogen.einde(),
                gewogen.omvang(),
                gewogen.regels(),
                feiten,
                receipt(vraag, feiten, gewogen));
    }

    static Map<String, String> feiten(Antwoorden antwoorden, Antwoorden vooraf) {
        Map<String, String> feiten = new TreeMap<>(antwoorden.plat());
        vooraf.plat().forEach((veld, waarde) -> feiten.put(Productwerk.VOORAF + " " + veld, waarde));
        return feiten;
    }

    private static Productcategorie categorie(Weegvraag vraag) {
        return vraag.product()
                .kenmerken()
                .categorie()
                .or(() -> Opplusstap.basis(vraag).map(Productindicatie::categorie))
                .orElseThrow(() -> new NotPossibleException(
                        "Niemand gaf de productcategorie van " + vraag.product().naam() + "."));
    }

    private static Receipt receipt(Weegvraag vraag, Map<String, String> feiten, Weging.Gewogen gewogen) {
        Map<String, String> gelezen = new TreeMap<>(vraag.beleid().hashes());
        gelezen.put("aanbod/" + vraag.product().code(), vraag.product().hash());
        vraag.product().gebruikt().forEach(w -> gelezen.put(w.pad(), w.hash()));
        return new Receipt(
                vraag.begin(),
                feiten,
                gelezen,
                List.<Regelcode>of(),
                gewogen.omvang().toString(),
                ProgramVersion.current());
    }
}
