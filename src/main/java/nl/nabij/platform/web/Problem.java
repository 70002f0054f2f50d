package nl.nabij.platform.web;

/** What an error page says: what happened, why, and what to do. Never a technical detail. */
public record Problem(String title, String explanation, String remedy) {

    static Problem of(int status) {
        return switch (status) {
            case 400 ->
                new Problem(
                        "Deze vraag begrijpt Nabij niet",
                        "Er ontbreekt iets in wat uw browser stuurde, of er staat iets in dat er niet hoort. Er is niets opgeslagen.",
                        "Ga terug, laad de pagina opnieuw en probeer het nog een keer.");
            case 403 ->
                new Problem(
                        "Deze pagina is niet voor u",
                        "Uw rol geeft geen toegang tot deze pagina.",
                        "Hebt u de pagina nodig voor uw werk? Vraag het de beheerder van uw gemeente.");
            case 404 ->
                new Problem(
                        "Deze pagina bestaat niet",
                        "Het adres klopt niet, of wat u zoekt hoort niet bij uw organisatie.",
                        "Controleer het adres, of zoek op zaaknummer of naam.");
            case 405 ->
                new Problem(
                        "Dit kan hier niet",
                        "Deze pagina is niet bedoeld om zo te openen.",
                        "Ga terug en gebruik de knop op de pagina.");
            case 413 ->
                new Problem(
                        "Het bestand is te groot",
                        "Een bestand mag niet groter zijn dan 300 MB. Er is niets opgeslagen.",
                        "Splits het bestand, of vraag de afzender om kleinere berichten.");
            case 422 ->
                new Problem(
                        "Dit kan nu niet",
                        "De gegevens zijn intussen veranderd. Er is niets opgeslagen.",
                        "Ga terug en laad de pagina opnieuw.");
            default ->
                new Problem(
                        "Er ging iets mis",
                        "Dit ligt aan Nabij, niet aan u. Wat u het laatst deed, is niet opgeslagen.",
                        "Probeer het over een paar minuten nog een keer. Blijft het misgaan? Geef de referentie aan de beheerder.");
        };
    }

    Problem explained(String reason) {
        return new Problem(title, reason, remedy);
    }
}
