package nl.nabij.indicatie.methodisch;

import java.util.List;
import java.util.Map;
import nl.nabij.kern.Oordeel;
import nl.nabij.regel.Onderbouwingsregel;
import org.jspecify.annotations.Nullable;

/** One question of the weighing: what it asks, and what it adds to the onderbouwing. */
public interface Weegstap {

    String GESPREK = "Gesprek met de inwoner";

    /** Name in the address of its page. */
    String code();

    /** The question at the top of the page. */
    String vraag(Weegvraag vraag);

    boolean geldt(Weegvraag vraag);

    List<Veld> velden(Weegvraag vraag);

    /** Lines for the onderbouwing; called only when nothing is open. */
    List<Onderbouwingsregel> regels(Weegvraag vraag);

    /** What is open beside fields that are empty. */
    default List<Openpunt> toets(Weegvraag vraag) {
        return List.of();
    }

    default Openpunt open(String veld, String tekst, String bron) {
        return new Openpunt(code(), veld, new Oordeel.VraagtProfessional(tekst, bron));
    }

    /** A line without an amount. */
    default Onderbouwingsregel grond(String onderdeel, String grond, String bron, Map<String, String> feiten) {
        return regel(onderdeel, grond, bron, feiten, Onderbouwingsregel.Herkomst.AFWEGING, null);
    }

    default Onderbouwingsregel regel(
            String onderdeel,
            String grond,
            String bron,
            Map<String, String> feiten,
            Onderbouwingsregel.Herkomst herkomst,
            @Nullable String door) {
        return new Onderbouwingsregel(code(), onderdeel, null, null, "", bron, grond, feiten, herkomst, door);
    }
}
