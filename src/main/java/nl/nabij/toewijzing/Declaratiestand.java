package nl.nabij.toewijzing;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;

/** What toewijzing must know of claims; the module declaratie implements it. */
public interface Declaratiestand {

    /** Whether lines on this toewijzing were approved and not credited (iWmo TR385). */
    boolean heeftGoedgekeurdePrestaties(Gemeentecode gemeente, Toewijzingnummer nummer);
}
