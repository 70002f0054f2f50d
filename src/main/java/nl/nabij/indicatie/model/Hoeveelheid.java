package nl.nabij.indicatie.model;

/** Amount as a norm gives it. */
public record Hoeveelheid(String aantal, Tijdseenheid eenheid) {

    Breuk perWeek(Breuk weken) {
        return eenheid.perWeek(Breuk.parse(aantal), weken);
    }

    /** For example {@code 108 uren per jaar}. */
    @Override
    public String toString() {
        return aantal.replace('.', ',') + " " + eenheid.naam();
    }
}
