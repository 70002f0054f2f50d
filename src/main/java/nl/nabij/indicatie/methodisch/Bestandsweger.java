package nl.nabij.indicatie.methodisch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.opdracht.Weegverzoek;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotPossibleException;

/** Weighs the products of a file as the screen does, each after the ones before it. */
public final class Bestandsweger {

    /** A file has no zaak; nothing is kept under this number. */
    private static final String GEEN_ZAAK = "-0000-00000";

    private final Weegbron bron;

    public Bestandsweger(Weegbron bron) {
        this.bron = bron;
    }

    /**
     * @param naam as the region calls it; the code when it is not offered
     * @param indicatie what would be settled; empty when {@code weging} is open or refused
     */
    public record Uitslag(String product, String naam, Weging weging, List<Productindicatie> indicatie) {}

    /** @param fouten answers to questions that are not asked, with their place; then nothing was weighed */
    public record Uitkomst(List<Uitslag> producten, List<String> fouten) {}

    /** What a product asks can depend on the ones before it: after one that is open or refused nothing is called unknown. */
    public Uitkomst weeg(Weegverzoek verzoek) {
        List<String> fouten = new ArrayList<>(vooraf(verzoek));
        List<Uitslag> uitslagen = new ArrayList<>();
        List<Productindicatie> eerder = new ArrayList<>();
        for (int i = 0; i < verzoek.producten().size(); i++) {
            Weegverzoek.Product product = verzoek.producten().get(i);
            try {
                Weegvraag vraag = vraag(verzoek, product, eerder);
                if (eerder.size() == i) {
                    fouten.addAll(onbekend(
                            "producten[" + i + "].antwoorden.",
                            product.antwoorden().keySet(),
                            velden(vraag)));
                }
                Uitslag uitslag = weeg(verzoek, vraag);
                uitslagen.add(uitslag);
                eerder.addAll(uitslag.indicatie());
            } catch (NotPossibleException e) {
                fouten.add("producten[" + i + "].product: " + e.getMessage());
            }
        }
        return new Uitkomst(fouten.isEmpty() ? uitslagen : List.of(), fouten);
    }

    private Weegvraag vraag(Weegverzoek verzoek, Weegverzoek.Product product, List<Productindicatie> eerder) {
        return bron.vraag(
                verzoek.gemeente(),
                new Productconcept(product.code(), verzoek.begin(), new Antwoorden(product.antwoorden())),
                new Antwoorden(verzoek.vooraf()),
                verzoek.buurt(),
                new Zaakbeeld(verzoek.geboren(), eerder, verzoek.door()));
    }

    private static Uitslag weeg(Weegverzoek verzoek, Weegvraag vraag) {
        Weging weging = Weegmachine.weeg(vraag);
        List<Productindicatie> indicatie = weging instanceof Weging.Gewogen gewogen
                ? List.of(Weegbron.indicatie(Zaaknummer.of(verzoek.gemeente() + GEEN_ZAAK), 1, vraag, gewogen))
                : List.of();
        return new Uitslag(vraag.product().code(), vraag.product().naam(), weging, indicatie);
    }

    private static Set<String> velden(Weegvraag vraag) {
        return Stappenplan.van(vraag).stream()
                .flatMap(s -> s.velden(vraag).stream())
                .map(Veld::code)
                .collect(Collectors.toSet());
    }

    private List<String> vooraf(Weegverzoek verzoek) {
        Set<String> velden = Voorafvragen.velden(
                        bron.beleid(verzoek.gemeente(), verzoek.begin()),
                        bron.aanbod(verzoek.gemeente(), verzoek.begin()),
                        verzoek.geboren())
                .stream()
                .map(Veld::code)
                .collect(Collectors.toSet());
        return onbekend("vooraf.", verzoek.vooraf().keySet(), velden);
    }

    private static List<String> onbekend(String plaats, Set<String> gegeven, Set<String> velden) {
        return gegeven.stream()
                .filter(veld -> !velden.contains(veld))
                .map(veld -> plaats + veld + ": deze vraag wordt hier niet gesteld. Bekend zijn: "
                        + Stream.of(velden).flatMap(Set::stream).sorted().collect(Collectors.joining(", ")) + ".")
                .toList();
    }
}
