package nl.nabij.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Role;
import org.springframework.stereotype.Component;

/** A value that a gemeente settled, by two persons through the real service: {@code @Autowired BeleidFixture beleid}. */
@Component
public class BeleidFixture {

    public static final String BRON = "Collegebesluit 20 november 2026";

    private final Beleidsvoorstellen voorstellen;
    private final Normen normen;

    BeleidFixture(Beleidsvoorstellen voorstellen, Normen normen) {
        this.voorstellen = voorstellen;
        this.normen = normen;
    }

    /** Once per gemeente, path and day: settled before, it stays as it is. */
    public void vastgesteld(Gemeentecode gemeente, String pad, String waarde, LocalDate vanaf) {
        vastgesteld(gemeente, pad, waarde, vanaf, "");
    }

    /** @param einde last day as typed; empty for none */
    public void vastgesteld(Gemeentecode gemeente, String pad, String waarde, LocalDate vanaf, String einde) {
        if (normen.find(pad, gemeente, vanaf)
                .filter(w -> w.bron().titel().equals(BRON) && w.geldigVanaf().equals(vanaf))
                .isPresent()) {
            return;
        }
        NabijClock.at(LocalDate.of(2026, 11, 25), () -> {
            var ingediend = voorstellen.dienIn(
                    medewerker("een", gemeente),
                    new Beleidsvoorstellen.Invoer(
                            pad, List.of(waarde), vanaf.toString(), einde, "2026-11-20", BRON, "besluit 3", "toets"));
            if (!ingediend.fouten().isEmpty()) {
                throw new IllegalStateException("Not handed in: " + ingediend.fouten());
            }
            voorstellen.stelVast(
                    medewerker("twee", gemeente), ingediend.nummer().orElseThrow());
        });
    }

    private static CurrentUser medewerker(String naam, Gemeentecode gemeente) {
        return new CurrentUser("beleid." + naam, naam, "x", Set.of(Role.BELEID), gemeente, null);
    }
}
