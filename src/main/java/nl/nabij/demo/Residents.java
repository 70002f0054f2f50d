package nl.nabij.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.nabij.clientdossier.Adres;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Geslacht;
import nl.nabij.clientdossier.Naam;
import nl.nabij.clientdossier.Relatie;
import nl.nabij.clientdossier.Relatiesoort;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;

/** Makes up residents: names, streets and postcodes exist together nowhere, a BSN comes from the test range. Seeded. */
final class Residents {

    private static final List<String> LAST = List.of(
            "Dekens",
            "Groenwoud",
            "Vlaswinkel",
            "Kaarsemaker",
            "Oudeland",
            "Rietdekker",
            "Zandvoerder",
            "Polderman",
            "Duinkerk",
            "Molenbeek",
            "Hooglander",
            "Waterschoot",
            "Boomkamp",
            "Veldkant",
            "Schermerboer",
            "Langedijker",
            "Koedijker",
            "Ringvaart",
            "Bovenkarspel",
            "Strandwachter",
            "Elzinga",
            "Tulpenaar",
            "Kaasdrager",
            "Visscherman");
    private static final List<String> PREFIX = List.of("", "", "", "", "van", "de", "van der", "ter");
    private static final List<String> STREETS = List.of(
            "Koolwitjelaan",
            "Bloemkoolhof",
            "Veilingkade",
            "Kluitenpad",
            "Schuitenhelling",
            "Akkerbouwstraat",
            "Ringdijkje",
            "Zonnedauwplein",
            "Wilgentenen",
            "Praamstraat",
            "Kaasmakerspad",
            "Rietzangerhof");
    private static final List<String> LANGUAGES = List.of("Turks", "Arabisch", "Pools", "Tigrinya");
    private static final List<String> ATTENTION = List.of(
            "Hoort slecht, praat rustig en duidelijk", "Liever in de middag", "Ziet slecht, stuur grote letters");

    private final Random random;
    private int bsn = 91_000_000;

    Residents(long seed) {
        random = new Random(seed);
    }

    /** Ages as among people with household help: 22 percent 85 or older, 38 percent 75 to 84, the rest younger (CBS 2024). */
    Client resident(Gemeentecode gemeente, LocalDate today) {
        int lot = random.nextInt(100);
        int age = lot < 22 ? 85 + random.nextInt(12) : lot < 60 ? 75 + random.nextInt(10) : 42 + random.nextInt(33);
        boolean woman = random.nextInt(100) < 68;
        return new Client(
                new ClientId(new UUID(random.nextLong(), random.nextLong())),
                gemeente,
                nextBsn(),
                name(),
                today.minusYears(age).minusDays(1 + random.nextInt(360)),
                woman ? Geslacht.VROUW : Geslacht.MAN,
                address(gemeente),
                "06" + (10_000_000 + random.nextInt(89_999_999)),
                null,
                false);
    }

    Behoefte needs() {
        int lot = random.nextInt(20);
        if (lot == 0) {
            return new Behoefte(pick(LANGUAGES), true, true, "");
        }
        return lot < 4 ? new Behoefte("", false, lot == 1, pick(ATTENTION)) : Behoefte.GEEN;
    }

    /** Partner, child or neighbour, as they come. */
    List<Relatie> people(Client client, LocalDate agreed) {
        int lot = random.nextInt(10);
        String name = client.naam().achternaam();
        if (lot < 3) {
            return List.of(relatie(Relatiesoort.PARTNER, pick(List.of("J. ", "C. ", "H. ")) + name, true, agreed));
        }
        if (lot < 6) {
            return List.of(
                    relatie(Relatiesoort.MANTELZORGER, pick(List.of("Dochter ", "Zoon ")) + name, false, agreed));
        }
        return lot < 8 ? List.of(relatie(Relatiesoort.NETWERK, "Buurvrouw " + pick(LAST), false, agreed)) : List.of();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    UUID key() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Relatie relatie(Relatiesoort soort, String name, boolean together, LocalDate agreed) {
        return new Relatie(
                key(),
                soort,
                name,
                null,
                "06" + (10_000_000 + random.nextInt(89_999_999)),
                null,
                together,
                null,
                agreed);
    }

    private Naam name() {
        String letters = String.valueOf((char) ('A' + random.nextInt(26)));
        if (random.nextBoolean()) {
            letters += (char) ('A' + random.nextInt(26));
        }
        String prefix = pick(PREFIX);
        return new Naam(letters, null, prefix.isEmpty() ? null : prefix, pick(LAST));
    }

    private Adres address(Gemeentecode gemeente) {
        boolean waard = gemeente.equals(DemoUsers.DIJK_EN_WAARD);
        String place = waard
                ? pick(List.of("Heerhugowaard", "Zuid-Scharwoude", "Broek op Langedijk"))
                : DemoUsers.place(gemeente);
        int numbers = switch (gemeente.waarde()) {
            case "1980" -> 1700 + random.nextInt(23);
            case "0376" -> 1261 + random.nextInt(2);
            case "0479" -> 1500 + random.nextInt(10);
            case "0180" -> 7950 + random.nextInt(2);
            default -> 1811 + random.nextInt(15);
        };
        String postcode = numbers + pick(List.of("ZX", "ZY", "ZZ"));
        return new Adres(pick(STREETS), 1 + random.nextInt(140), null, null, postcode, place);
    }

    private Bsn nextBsn() {
        do {
            bsn++;
        } while (!Bsn.isGeldig("9" + bsn));
        return Bsn.of("9" + bsn);
    }
}
