package nl.nabij.declaratie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Productcode;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import org.springframework.stereotype.Component;

/**
 * Temporary extra support under its own product code, so with its own room (ZAWA-96). From a share that the region sets its use is
 * a signal to the team (ZAWA-98); never a reason to refuse a claim. What the region did not set gives no signal.
 */
@Component
public class Opplus {

    /** Codes of iWmo under which Opplus is granted. */
    public static final String PRODUCTCODE = "opplus/productcode";

    /** Percentage of the room. */
    public static final String SIGNAALGRENS = "opplus/signaalgrens";

    private final Normen normen;

    public Opplus(Normen normen) {
        this.normen = normen;
    }

    public List<String> productcodes(Gemeentecode gemeente, LocalDate dag) {
        return normen.find(PRODUCTCODE, gemeente, dag).map(Normwaarde::lijst).orElse(List.of());
    }

    public Optional<BigDecimal> grens(Gemeentecode gemeente, LocalDate dag) {
        return normen.find(SIGNAALGRENS, gemeente, dag).map(Normwaarde::getal);
    }

    /** Empty when this is no Opplus, or when it has no room to count against. */
    public Optional<Opplusstand> stand(Verbruik v) {
        Productcode code = v.toewijzing().productcode();
        Gemeentecode gemeente = v.toewijzing().gemeente();
        Long toegewezen = v.toegewezen();
        if (code == null
                || toegewezen == null
                || !productcodes(gemeente, v.peildatum()).contains(code.waarde())) {
            return Optional.empty();
        }
        BigDecimal grens = grens(gemeente, v.peildatum()).orElse(null);
        return Optional.of(
                new Opplusstand(v.procent(), grens, grens != null && bereikt(v.goedgekeurd(), toegewezen, grens)));
    }

    /** Whether this much of the room is the share or more. */
    public static boolean bereikt(long gebruikt, long ruimte, BigDecimal grens) {
        return BigDecimal.valueOf(gebruikt)
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(grens.multiply(BigDecimal.valueOf(ruimte)))
                >= 0;
    }
}
