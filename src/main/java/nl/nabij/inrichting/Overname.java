package nl.nabij.inrichting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtlezer;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.Leesresultaat;
import nl.nabij.clientdossier.Adres;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Geslacht;
import nl.nabij.clientdossier.Naam;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.toewijzing.Toewijzing;

/** A resident and running toewijzingen as one of the gemeente's own 301 messages holds them. */
record Overname(String bestand, int regel, Client client, List<Toewijzing> toewijzingen) {

    /** All 301 files of a folder in order of name; an absent folder has none. */
    static List<Overname> lees(Path map, List<Inleesfout> fouten) throws IOException {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        List<Overname> gelezen = new ArrayList<>();
        try (Stream<Path> bestanden = Files.list(map)) {
            for (Path pad : bestanden.filter(Files::isRegularFile).sorted().toList()) {
                een(pad, fouten).ifPresent(gelezen::add);
            }
        }
        return gelezen;
    }

    private static Optional<Overname> een(Path pad, List<Inleesfout> fouten) throws IOException {
        String naam = "toewijzingen/" + pad.getFileName();
        Leesresultaat uit = Berichtlezer.lees(pad);
        uit.bevindingen()
                .forEach(b -> fouten.add(
                        new Inleesfout(naam, b.regelnummer(), b.pad(), b.uitleg() + " (" + b.regel() + ")")));
        if (!(uit instanceof Leesresultaat.Gelezen gelezen) || !uit.geldig()) {
            return Optional.empty();
        }
        Bericht bericht = gelezen.bericht();
        if (bericht.soort() != Berichtsoort.WMO301) {
            fouten.add(new Inleesfout(
                    naam, 1, "", "Dit is een " + bericht.soort() + ". Zet hier alleen eigen 301-berichten neer."));
            return Optional.empty();
        }
        return van(naam, bericht, fouten);
    }

    private static Optional<Overname> van(String bestand, Bericht bericht, List<Inleesfout> fouten) {
        Gemeentecode gemeente = Gemeentecode.of(bericht.kop().afzender());
        Agbcode aanbieder = Agbcode.of(bericht.kop().ontvanger());
        Element element = bericht.kind("Client").orElseThrow();
        Optional<Client> client = client(bestand, gemeente, element, fouten);
        return client.map(c -> new Overname(
                bestand,
                element.regelnummer(),
                c,
                element.alle("ToegewezenProducten/ToegewezenProduct").stream()
                        .map(p -> toewijzing(gemeente, aanbieder, c, p))
                        .toList()));
    }

    private static Optional<Client> client(
            String bestand, Gemeentecode gemeente, Element client, List<Inleesfout> fouten) {
        Optional<Element> adres = client.alle("Contactgegevens/Contact/Adres").stream()
                .filter(a -> a.heeft("Huis/Huisnummer")
                        && a.heeft("Postcode")
                        && a.heeft("Straatnaam")
                        && a.heeft("Plaatsnaam"))
                .findFirst();
        if (adres.isEmpty()) {
            fouten.add(
                    new Inleesfout(
                            bestand,
                            client.regelnummer(),
                            "Contactgegevens",
                            "Voor de brief aan de inwoner is een adres nodig met Straatnaam, Huisnummer, Postcode en Plaatsnaam. Vul het aan."));
            return Optional.empty();
        }
        return Optional.of(new Client(
                ClientId.nieuw(),
                gemeente,
                Bsn.of(client.tekst("Bsn")),
                naam(client),
                client.datum("Geboortedatum/Datum"),
                geslacht(client.tekst("Geslacht")),
                adres(adres.get()),
                client.alle("Contactgegevens/Contact/Telefoon/Telefoon01/Telefoonnummer").stream()
                        .map(Element::tekst)
                        .findFirst()
                        .orElse(null),
                client.alle("Contactgegevens/Contact/Emailadres").stream()
                        .map(Element::tekst)
                        .findFirst()
                        .orElse(null),
                false));
    }

    private static Naam naam(Element client) {
        return new Naam(
                client.zoek("Naam/Voorletters").orElse(null),
                client.zoek("Naam/Voornamen").orElse(null),
                client.zoek("Naam/Geslachtsnaam/Voorvoegsel").orElse(null),
                client.tekst("Naam/Geslachtsnaam/Achternaam"));
    }

    private static Adres adres(Element adres) {
        return new Adres(
                adres.tekst("Straatnaam"),
                Math.toIntExact(adres.getal("Huis/Huisnummer")),
                adres.zoek("Huis/Huisletter").orElse(null),
                adres.zoek("Huis/HuisnummerToevoeging").orElse(null),
                adres.tekst("Postcode"),
                adres.tekst("Plaatsnaam"));
    }

    private static Geslacht geslacht(String code) {
        return Arrays.stream(Geslacht.values())
                .filter(g -> g.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Onbekend geslacht " + code));
    }

    private static Toewijzing toewijzing(Gemeentecode gemeente, Agbcode aanbieder, Client client, Element p) {
        Omvang omvang = p.kind("Omvang")
                .map(o -> new Omvang(
                        o.getal("Volume"),
                        Eenheid.vanCode(o.tekst("Eenheid")),
                        Frequentie.vanCode(o.tekst("Frequentie"))))
                .orElse(null);
        return new Toewijzing(
                gemeente,
                Toewijzingnummer.of(p.tekst("ToewijzingNummer")),
                null,
                null,
                client.id(),
                client.bsn(),
                aanbieder,
                p.zoek("Product/Categorie").map(Productcategorie::of).orElse(null),
                p.zoek("Product/Code").map(Productcode::of).orElse(null),
                omvang,
                p.heeft("Budget") ? Bedrag.ofCenten(p.getal("Budget")) : null,
                Periode.vanTot(p.datum("Ingangsdatum"), p.zoekDatum("Einddatum").orElse(null)),
                p.zoek("RedenWijziging").orElse(null),
                LocalDateTime.of(p.datum("Toewijzingsdatum"), p.tijd("Toewijzingstijd")));
    }
}
