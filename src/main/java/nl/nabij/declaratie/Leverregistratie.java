package nl.nabij.declaratie;

import java.util.List;
import nl.nabij.kern.Agbcode;
import nl.nabij.toewijzing.Toewijzing;

/** Delivered time as aanbieders register it, beside what they claim. */
public interface Leverregistratie {

    /** Most lines in one go. */
    int MEESTE_REGELS = 20_000;

    /**
     * @param via {@code SCHERM}, {@code BESTAND} or {@code API}
     * @param doel purpose for the access log
     */
    record Herkomst(Agbcode aanbieder, String door, String via, String doel) {}

    /**
     * Keeps all lines or, with any error, none; a line over a day or month that was registered before takes its place, and the
     * earlier one stays as history. Only toewijzingen that went to this aanbieder are known. Written in the access log per client.
     */
    Leveruitkomst legVast(Herkomst herkomst, List<Leverregel> regels);

    /** All of a toewijzing, replaced ones too, newest period first. The caller may see it and records that it looked. */
    List<Geleverd> van(Toewijzing toewijzing);
}
