package nl.nabij.toewijzing.regels;

import java.util.Optional;
import nl.nabij.kern.Bevinding;

/** iWmo TR385: a toewijzing with approved lines that were not credited is not removed (reason 13). */
public final class TR385GoedgekeurdeRegelsBlijven {

    private TR385GoedgekeurdeRegelsBlijven() {}

    /** @param heeftGoedgekeurdePrestaties whether lines were approved and not taken back */
    public static Optional<Bevinding> toets(boolean heeftGoedgekeurdePrestaties) {
        return heeftGoedgekeurdePrestaties
                ? Optional.of(Bevinding.fout(
                        "TR385",
                        "Op deze toewijzing is al gedeclareerd en goedgekeurd. De aanbieder moet dat eerst"
                                + " terugdraaien.",
                        "iWmo TR385"))
                : Optional.empty();
    }
}
