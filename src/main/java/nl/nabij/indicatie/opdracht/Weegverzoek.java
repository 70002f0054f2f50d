package nl.nabij.indicatie.opdracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.kern.Gemeentecode;

/**
 * What a JSON file asks to weigh; docs/indicatie.md describes it.
 *
 * @param begin day the support is to begin; the policy of that day is read
 * @param geboren day the resident was born
 * @param door name of who weighs
 * @param vooraf answers on other laws and what goes first, by field
 * @param buurt what is on the sociale kaart, id to name
 * @param producten in the order in which they are settled: a later one may rest on an earlier one
 */
public record Weegverzoek(
        Gemeentecode gemeente,
        LocalDate begin,
        LocalDate geboren,
        String door,
        Map<String, List<String>> vooraf,
        Map<String, String> buurt,
        List<Product> producten) {

    /** @param antwoorden by field */
    public record Product(String code, Map<String, List<String>> antwoorden) {}

    /** Without the answers: they are about a person. */
    @Override
    public String toString() {
        return "Weegverzoek" + producten.stream().map(Product::code).toList();
    }
}
