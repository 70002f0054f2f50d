package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Productwerk;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.ProgramVersion;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.norm.Normen;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.NietAangebodenException;
import nl.nabij.productaanbod.Productaanbod;
import nl.nabij.regel.Receipt;

/** Offer and policy of a gemeente on a day as one question to weigh; the screen and the command line both ask through this. */
public final class Weegbron {

    private final Productaanbod aanbod;
    private final Normen normen;

    public Weegbron(Productaanbod aanbod, Normen normen) {
        this.aanbod = aanbod;
        this.normen = normen;
    }

    /** @throws NotPossibleException when this gemeente may not indicate the product on that day, with the reason */
    Aanbodproduct product(Gemeentecode gemeente, String product, LocalDate dag) {
        try {
            return aanbod.get(gemeente, product, dag);
        } catch (NietAangebodenException | NormOntbreektException e) {
            throw new NotPossibleException(String.valueOf(e.getMessage()));
        }
    }

    Regiobeleid beleid(Gemeentecode gemeente, LocalDate dag) {
        return new Regiobeleid(normen, gemeente, dag);
    }

    List<Aanbodproduct> aanbod(Gemeentecode gemeente, LocalDate dag) {
        return aanbod.teIndiceren(gemeente, dag);
    }

    /** @throws NotPossibleException when this gemeente may not indicate the product on that day, with the reason */
    Weegvraag vraag(
            Gemeentecode gemeente,
            Productconcept concept,
            Antwoorden vooraf,
            Map<String, String> buurt,
            Zaakbeeld beeld) {
        LocalDate dag = concept.begin();
        return new Weegvraag(
                product(gemeente, concept.product(), dag),
                aanbod(gemeente, dag),
                beleid(gemeente, dag),
                concept.antwoorden(),
                vooraf,
                buurt,
                beeld);
    }

    static Productindicatie indicatie(Zaaknummer zaak, int versie, Weegvraag vraag, Weging.Gewogen gewogen) {
        Aanbodproduct product = vraag.product();
        Map<String, String> feiten = feiten(vraag.antwoorden(), vraag.vooraf());
        return new Productindicatie(
                zaak,
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
