package nl.nabij.toegang;

/** How an aanvraag came in. */
public enum Aanvraagwijze {
    FORMULIER("Aanvraagformulier"),
    BRIEF("Brief of e-mail van de inwoner"),
    /** Only where the gemeente has decided so ({@code toegang/verslag-als-aanvraag}). */
    ONDERTEKEND_VERSLAG("Ondertekend verslag");

    private final String tekst;

    Aanvraagwijze(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
