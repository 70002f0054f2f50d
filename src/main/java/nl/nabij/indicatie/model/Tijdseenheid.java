package nl.nabij.indicatie.model;

import java.util.Arrays;
import java.util.Optional;

/** In what a norm expresses time. */
public enum Tijdseenheid {
    MINUTEN_PER_WEEK("minuten per week"),
    MINUTEN_PER_TWEE_WEKEN("minuten per twee weken"),
    UREN_PER_JAAR("uren per jaar");

    private static final Breuk ZESTIG = Breuk.of(60);
    private final String naam;

    Tijdseenheid(String naam) {
        this.naam = naam;
    }

    public static Optional<Tijdseenheid> vanNaam(String naam) {
        return Arrays.stream(values()).filter(e -> e.naam.equals(naam)).findFirst();
    }

    public String naam() {
        return naam;
    }

    /** @param weken in a year, as the framework counts them */
    Breuk perWeek(Breuk aantal, Breuk weken) {
        return switch (this) {
            case MINUTEN_PER_WEEK -> aantal;
            case MINUTEN_PER_TWEE_WEKEN -> aantal.door(Breuk.of(2));
            case UREN_PER_JAAR -> aantal.maal(ZESTIG).door(weken);
        };
    }
}
