package nl.nabij.toewijzing.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.contract.Product;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.toewijzing.Pgb;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A pgb as it is typed. */
public class Pgbform {

    private static final int LANGSTE_KENMERK = 40;

    public @Nullable String voor;
    public @Nullable String begin;
    public @Nullable String einde;
    public @Nullable String besluit;

    /** What a pgb can be for: a whole category ({@code 01}) or one product ({@code 01:01A05}). */
    static Map<String, String> keuzes(List<Product> producten) {
        Map<String, String> uit = new LinkedHashMap<>();
        for (Product p : producten) {
            String categorie = p.categorie().waarde();
            uit.computeIfAbsent(
                    categorie,
                    c -> "Categorie " + c + ", alle producten: "
                            + producten.stream()
                                    .filter(q -> q.categorie().equals(p.categorie()))
                                    .map(Product::naam)
                                    .distinct()
                                    .limit(3)
                                    .collect(Collectors.joining(", ")));
            uit.put(categorie + ":" + p.code(), p.naam() + " (" + p.code() + ")");
        }
        return uit;
    }

    Optional<Pgb> lees(Gemeentecode gemeente, ClientId client, Map<String, String> keuzes, Errors errors) {
        String gekozen = Wijzigform.tekst(voor);
        if (!keuzes.containsKey(gekozen)) {
            errors.rejectValue("voor", "leeg", "Kies voor welke hulp het pgb is.");
        }
        LocalDate van = Wijzigform.datum("begin", begin, errors);
        if (van == null && !errors.hasFieldErrors("begin")) {
            errors.rejectValue("begin", "leeg", "Vul de eerste dag van het pgb in.");
        }
        LocalDate tot = Wijzigform.datum("einde", einde, errors);
        if (van != null && tot != null && tot.isBefore(van)) {
            errors.rejectValue("einde", "volgorde", "De laatste dag ligt voor de eerste.");
        }
        String kenmerk = Wijzigform.tekst(besluit);
        if (kenmerk.isEmpty() || kenmerk.length() > LANGSTE_KENMERK) {
            errors.rejectValue(
                    "besluit",
                    "lengte",
                    "Vul het nummer van het besluit in, in hoogstens " + LANGSTE_KENMERK + " tekens.");
        }
        if (errors.hasErrors() || van == null) {
            return Optional.empty();
        }
        String[] delen = gekozen.split(":", 2);
        return Optional.of(new Pgb(
                gemeente,
                client,
                Productcategorie.of(delen[0]),
                delen.length == 1 ? null : Productcode.of(delen[1]),
                Periode.vanTot(van, tot),
                kenmerk));
    }
}
