package nl.nabij.beschikking.web;

import java.util.List;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolgvoorstel;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.beschikking.Weigering;
import nl.nabij.toegang.Zaak;

/**
 * What the page to sign on says of a proposal, on an application or later.
 *
 * @param pad page under which it is signed and given back
 * @param tab step of the zaak that is shown as the one of now
 */
record Tekenstand(String pad, String tab, Uitkomst soort, List<Weigering> weigeringen) {

    static Tekenstand van(Zaak zaak, Voorstel voorstel) {
        return new Tekenstand(
                "/zaken/" + zaak.nummer() + "/beschikking",
                "beschikking",
                voorstel.uitkomst(),
                voorstel.vanToepassing().weigeringen());
    }

    static Tekenstand van(Zaak zaak, Vervolgvoorstel voorstel) {
        return new Tekenstand(
                "/zaken/" + zaak.nummer() + "/besluiten/voorstel", "besluiten", voorstel.soort(), List.of());
    }
}
