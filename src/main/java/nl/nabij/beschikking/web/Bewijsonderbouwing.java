package nl.nabij.beschikking.web;

import java.util.List;
import nl.nabij.beschikking.Afwijzingsgrond;
import nl.nabij.beschikking.Weigering;
import nl.nabij.beschikking.brief.Getallen;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.beschikking.web.Bewijsbeeld.Product;
import nl.nabij.beschikking.web.Bewijsbeeld.Regel;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.kern.Eenheid;
import nl.nabij.regel.Onderbouwingsregel;
import org.jspecify.annotations.Nullable;

/** The lines of the onderbouwing in a receipt, to read. */
final class Bewijsonderbouwing {

    private Bewijsonderbouwing() {}

    static List<Regel> minuten(@Nullable Indicatie indicatie) {
        return indicatie == null
                ? List.of()
                : indicatie.regels().stream().map(Bewijsonderbouwing::regel).toList();
    }

    static String totaal(@Nullable Indicatie indicatie) {
        return indicatie == null ? "" : Getallen.perWeek(indicatie.totaalPerWeek());
    }

    static Product product(Productindicatie product) {
        return new Product(
                product.naam(),
                Getallen.omvang(product.omvang()),
                product.regels().stream().map(Bewijsonderbouwing::regel).toList());
    }

    static Regel weigering(Weigering weigering, Besluitdossier dossier) {
        Afwijzingsgrond grond = weigering.grond();
        return new Regel(
                weigering.naam() + ". Gevraagd: " + weigering.gevraagd(),
                dossier.toegekend(weigering)
                        .map(t -> Getallen.omvang(t.omvang()))
                        .orElse("niets"),
                grond == null
                        ? weigering.toelichting()
                        : grond.tekst() + ". " + zin(weigering.toelichting()) + " Bron: " + grond.bron());
    }

    private static Regel regel(Onderbouwingsregel regel) {
        String door = regel.afwijkingDoor() == null ? "" : " Gegeven door " + regel.afwijkingDoor() + ".";
        String wat = regel.frequentie().isBlank() ? regel.onderdeel() : regel.onderdeel() + ", " + regel.frequentie();
        return new Regel(wat, hoeveel(regel), zin(regel.grond()) + door + " Bron: " + regel.bron());
    }

    private static String hoeveel(Onderbouwingsregel regel) {
        Eenheid eenheid = regel.eenheid();
        return regel.aantal() == null || eenheid == null
                ? ""
                : Getallen.minuten(regel.aantal()) + " " + eenheid.naam(2);
    }

    private static String zin(String tekst) {
        return tekst.strip().endsWith(".") ? tekst.strip() : tekst.strip() + ".";
    }
}
