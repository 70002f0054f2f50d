package nl.nabij.productaanbod;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.norm.Bron;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.norm.Normwaarde;

/**
 * A product as it holds for one gemeente on one day.
 *
 * @param kenmerken what it is
 * @param stand whether it may be indicated
 * @param contract under which agreement it is bought; its level is the arrangement
 * @param eenheid empty when nobody gave it; {@link #getEenheid} then stops
 * @param doelen goals to choose from, in the order of the source
 * @param onderdelen what the product consists of
 * @param langsteDuur in months, where the region set one
 * @param ontbreekt what the source does not say (resultaat, eenheid, bekostiging, doelen, …), with the reason
 * @param gebruikt policy values that decided the above, for the receipt
 * @param hash SHA-256 of the file with the product list
 */
public record Aanbodproduct(
        Gemeentecode gemeente,
        LocalDate peildatum,
        Kenmerken kenmerken,
        Stand stand,
        Inkoopcontract contract,
        Optional<Eenheid> eenheid,
        List<Keuze> doelen,
        List<Keuze> onderdelen,
        Optional<Integer> langsteDuur,
        Map<String, String> ontbreekt,
        List<Normwaarde> gebruikt,
        String hash) {

    /**
     * What the list itself says about a product.
     *
     * @param code name inside the list, for example {@code ib-licht}; not the code of iWmo, which the contract holds
     * @param doelgroepen codes of {@code onderzoek/doelgroepen} the product is meant for; empty for all
     * @param bij products it is only given together with, for example transport with dagbesteding
     * @param gaatVoor products that are weighed after this one
     */
    public record Kenmerken(
            String code,
            String naam,
            Productsoort soort,
            Optional<Productcategorie> categorie,
            Optional<Keuze> niveau,
            Optional<Keuze> variant,
            Optional<String> resultaat,
            Optional<Bekostiging> bekostiging,
            List<String> doelgroepen,
            List<String> voorwaarden,
            List<String> bij,
            List<String> gaatVoor,
            Bron bron) {}

    public Aanbodproduct {
        doelen = List.copyOf(doelen);
        onderdelen = List.copyOf(onderdelen);
        ontbreekt = Map.copyOf(ontbreekt);
        gebruikt = List.copyOf(gebruikt);
    }

    public String code() {
        return kenmerken.code();
    }

    public String naam() {
        return kenmerken.naam();
    }

    public Productsoort soort() {
        return kenmerken.soort();
    }

    public boolean teIndiceren() {
        return stand instanceof Stand.TeIndiceren;
    }

    /** @throws NormOntbreektException when nobody gave the unit */
    public Eenheid getEenheid() {
        return eenheid.orElseThrow(() -> gemist("eenheid"));
    }

    /** @throws NormOntbreektException when nobody gave the funding form */
    public Bekostiging getBekostiging() {
        return kenmerken.bekostiging().orElseThrow(() -> gemist("bekostiging"));
    }

    private NormOntbreektException gemist(String wat) {
        return new NormOntbreektException(
                "aanbod/" + code() + "/" + wat,
                gemeente,
                peildatum,
                ontbreekt.getOrDefault(wat, "geen bron geeft deze waarde."));
    }
}
