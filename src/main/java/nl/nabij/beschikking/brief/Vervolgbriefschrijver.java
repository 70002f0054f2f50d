package nl.nabij.beschikking.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.beschikking.brief.Brief.Deel;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.clientdossier.Client;
import org.jspecify.annotations.Nullable;

/** Writes the letter of a decision that revises, withdraws, ends or decides on an objection. Pure: the same facts give the same letter. */
public final class Vervolgbriefschrijver {

    private Vervolgbriefschrijver() {}

    public static Brief schrijf(Vervolgbriefgegevens gegevens) {
        Briefgegevens basis = gegevens.basis();
        boolean overleden = gegevens.dossier().voorstel().grond() == Vervolggrond.OVERLEDEN;
        return new Brief(
                basis.gemeente().naam(),
                basis.gemeente().kleur(),
                overleden ? nabestaanden(basis.client()) : Briefschrijver.adres(basis.client()),
                Briefschrijver.kenmerken(basis),
                onderwerp(gegevens),
                overleden ? "Geachte familie," : Briefschrijver.aanhef(basis.client()),
                delen(gegevens),
                Briefschrijver.groet(basis));
    }

    private static List<Deel> delen(Vervolgbriefgegevens gegevens) {
        Briefgegevens basis = gegevens.basis();
        boolean kentToe = gegevens.dossier().voorstel().soort().kentToe();
        List<@Nullable Deel> delen = new ArrayList<>();
        Bezwaar bezwaar = gegevens.dossier().bezwaar();
        if (bezwaar != null) {
            delen.addAll(Bezwaardeel.delen(gegevens, bezwaar));
            delen.add(Gevolgdeel.vragen(basis));
            return delen.stream().flatMap(Stream::ofNullable).toList();
        }
        delen.add(Vervolgdeel.besluit(gegevens));
        delen.add(Vervolgdeel.waarom(gegevens));
        delen.add(Vervolgdeel.zienswijze(gegevens));
        delen.add(kentToe ? Tijddeel.tijd(basis) : null);
        delen.addAll(Productdeel.producten(basis));
        delen.add(kentToe ? Gevolgdeel.eigenBijdrage(basis) : Vervolgdeel.geenBijdrage(gegevens));
        delen.add(Vervolgdeel.watNu(gegevens));
        delen.add(kentToe ? Gevolgdeel.wijzigingen(basis) : null);
        delen.add(Gevolgdeel.bezwaar(basis));
        delen.add(Gevolgdeel.vragen(basis));
        return delen.stream().flatMap(Stream::ofNullable).toList();
    }

    private static List<String> nabestaanden(Client client) {
        List<String> adres = new ArrayList<>(Briefschrijver.adres(client));
        adres.set(0, "Aan de familie van " + adres.getFirst());
        return adres;
    }

    private static String onderwerp(Vervolgbriefgegevens gegevens) {
        return switch (gegevens.dossier().voorstel().soort()) {
            case HERZIEN ->
                "Uw hulp verandert: " + Hulpnaam.van(gegevens.dossier().betreft());
            case INTREKKEN ->
                "Wij trekken het besluit over uw hulp in: "
                        + Hulpnaam.van(gegevens.dossier().betreft());
            case BEEINDIGEN ->
                "Uw hulp stopt: " + Hulpnaam.van(gegevens.dossier().betreft());
            default -> "Ons besluit op uw bezwaar";
        };
    }
}
