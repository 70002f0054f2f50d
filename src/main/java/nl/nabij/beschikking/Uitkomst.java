package nl.nabij.beschikking;

import java.util.List;

/** Which way a decision goes; also the kind of decision a mandate is for. */
public enum Uitkomst {
    TOEKENNEN("Toekennen"),
    GEDEELTELIJK_TOEKENNEN("Voor een deel toekennen"),
    AFWIJZEN("Afwijzen"),
    /** Awb 4:5: the application stays incomplete. */
    BUITEN_BEHANDELING("Niet in behandeling nemen"),
    /** Wmo 2015 art. 2.3.10. */
    HERZIEN("Herzien"),
    /** Wmo 2015 art. 2.3.10. */
    INTREKKEN("Intrekken"),
    /** At the request of the client, or because the right ends: moved, died, other law. */
    BEEINDIGEN("Beëindigen"),
    BEZWAAR_GEGROND("Bezwaar gegrond: het besluit verandert"),
    BEZWAAR_ONGEGROND("Bezwaar ongegrond: het besluit blijft"),
    BEZWAAR_NIET_ONTVANKELIJK("Bezwaar niet behandelen (niet-ontvankelijk)"),
    /** Awb 4:18: what is owed for a decision that came too late. */
    DWANGSOM_VASTSTELLEN("Dwangsom vaststellen");

    /** Ways to decide on an application. */
    public static final List<Uitkomst> OP_AANVRAAG =
            List.of(TOEKENNEN, GEDEELTELIJK_TOEKENNEN, AFWIJZEN, BUITEN_BEHANDELING);

    private final String tekst;

    Uitkomst(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    /** Whether the resident gets support. */
    public boolean kentToe() {
        return this == TOEKENNEN || this == GEDEELTELIJK_TOEKENNEN || this == HERZIEN || this == BEZWAAR_GEGROND;
    }

    /** Whether something that was asked for or computed is not granted, so that a ground and a motive are due (Awb 3:46). */
    public boolean weigert() {
        return this == GEDEELTELIJK_TOEKENNEN || this == AFWIJZEN;
    }

    /** Whether the letter must say why in words of its own. */
    public boolean vraagtMotivering() {
        return weigert() || this == BUITEN_BEHANDELING;
    }

    /** Whether it decides on an objection (Awb 7:11). */
    public boolean opBezwaar() {
        return this == BEZWAAR_GEGROND || this == BEZWAAR_ONGEGROND || this == BEZWAAR_NIET_ONTVANKELIJK;
    }

    /** Whether the decision before it stays in force. */
    public boolean laatEerderBesluitStaan() {
        return this == BEZWAAR_ONGEGROND || this == BEZWAAR_NIET_ONTVANKELIJK || this == DWANGSOM_VASTSTELLEN;
    }
}
