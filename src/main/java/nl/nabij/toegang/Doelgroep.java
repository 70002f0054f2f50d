package nl.nabij.toegang;

/** Why a call may not be enough for this resident; a home visit is then advised (DW-70). The consulent ticks what applies. */
public enum Doelgroep {
    TAAL("spreekt weinig Nederlands"),
    NIET_DIGITAAL("is niet digitaal vaardig"),
    GEHEUGEN("heeft problemen met het geheugen"),
    PSYCHISCH("heeft psychische problemen"),
    ALLEEN("woont alleen en heeft weinig contacten"),
    HOORT_SLECHT("hoort of spreekt moeilijk");

    private final String tekst;

    Doelgroep(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
