package nl.nabij.beschikking.brief;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.brief.Brief.Deel;
import nl.nabij.beschikking.brief.Brief.Kenmerkregel;
import nl.nabij.clientdossier.Adres;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Naam;
import org.jspecify.annotations.Nullable;

/** Writes the letter from the facts, the onderbouwing and the policy values. Pure: the same facts give the same letter. */
public final class Briefschrijver {

    private Briefschrijver() {}

    public static Brief schrijf(Briefgegevens gegevens) {
        return new Brief(
                gegevens.gemeente().naam(),
                gegevens.gemeente().kleur(),
                adres(gegevens.client()),
                kenmerken(gegevens),
                onderwerp(gegevens),
                aanhef(gegevens.client()),
                delen(gegevens),
                groet(gegevens));
    }

    private static List<Deel> delen(Briefgegevens gegevens) {
        List<@Nullable Deel> delen = new ArrayList<>();
        if (gegevens.dossier().voorstel().uitkomst() == Uitkomst.BUITEN_BEHANDELING) {
            delen.addAll(Onbehandelddeel.delen(gegevens));
            delen.add(Gevolgdeel.bezwaar(gegevens));
            delen.add(Gevolgdeel.vragen(gegevens));
            return delen.stream().flatMap(java.util.stream.Stream::ofNullable).toList();
        }
        delen.add(Besluitdeel.besluit(gegevens));
        delen.add(Onderzoeksdeel.vraag(gegevens));
        delen.add(Onderzoeksdeel.onderzoek(gegevens));
        delen.add(Onderzoeksdeel.weging(gegevens));
        delen.add(Tijddeel.tijd(gegevens));
        delen.addAll(Productdeel.producten(gegevens));
        delen.add(Besluitdeel.weigering(gegevens));
        delen.add(Gevolgdeel.eigenBijdrage(gegevens));
        delen.add(Gevolgdeel.vervolg(gegevens));
        delen.add(Gevolgdeel.wijzigingen(gegevens));
        delen.add(Gevolgdeel.bezwaar(gegevens));
        delen.add(Gevolgdeel.vragen(gegevens));
        return delen.stream().flatMap(java.util.stream.Stream::ofNullable).toList();
    }

    static List<String> adres(Client client) {
        Adres adres = client.adres();
        return List.of(client.naam().volledig(), adres.regel1(), adres.regel2());
    }

    static List<Kenmerkregel> kenmerken(Briefgegevens gegevens) {
        String nummer = gegevens.nummer();
        return List.of(
                new Kenmerkregel("Datum", Getallen.datum(gegevens.dossier().besluitdatum())),
                new Kenmerkregel("Nummer van het besluit", nummer == null ? "komt bij de ondertekening" : nummer),
                new Kenmerkregel(
                        "Zaaknummer", gegevens.dossier().zaak().nummer().toString()));
    }

    private static String onderwerp(Briefgegevens gegevens) {
        String hulp = Hulpnaam.van(gegevens.dossier());
        return switch (gegevens.dossier().voorstel().uitkomst()) {
            case TOEKENNEN -> "U krijgt " + hulp;
            case BUITEN_BEHANDELING -> "Wij behandelen uw aanvraag niet";
            case GEDEELTELIJK_TOEKENNEN -> "U krijgt een deel van de hulp: " + hulp;
            default -> "U krijgt geen " + hulp + " van de gemeente";
        };
    }

    static String aanhef(Client client) {
        String naam = achternaam(client.naam());
        return switch (client.geslacht()) {
            case MAN -> "Geachte heer " + naam + ",";
            case VROUW -> "Geachte mevrouw " + naam + ",";
            case ONBEKEND -> "Geachte heer of mevrouw " + naam + ",";
        };
    }

    private static String achternaam(Naam naam) {
        String voorvoegsel = naam.voorvoegsel();
        if (voorvoegsel == null || voorvoegsel.isBlank()) {
            return naam.achternaam();
        }
        return Character.toUpperCase(voorvoegsel.charAt(0)) + voorvoegsel.substring(1) + " " + naam.achternaam();
    }

    static List<String> groet(Briefgegevens gegevens) {
        String naam = gegevens.ondertekenaar();
        return List.of(
                "Met vriendelijke groet,",
                "namens burgemeester en wethouders van de gemeente "
                        + gegevens.gemeente().naam(),
                naam == null ? "(naam van wie ondertekent)" : naam);
    }
}
