package nl.nabij.indicatie;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** Whether minutes may be computed anew after a decision; who knows the life of the decision says so. */
public interface Heropening {

    /** True during a heronderzoek or an objection. */
    boolean loopt(Gemeentecode gemeente, Zaaknummer zaak);
}
