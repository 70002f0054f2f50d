package nl.nabij.toegang;

/** With what the identity was established (Wmo 2015 art. 2.3.4); number and copy are not kept. */
public enum Identiteitsdocument {
    PASPOORT("Paspoort"),
    IDENTITEITSKAART("Nederlandse of Europese identiteitskaart"),
    RIJBEWIJS("Rijbewijs"),
    VREEMDELINGENDOCUMENT("Vreemdelingendocument");

    private final String tekst;

    Identiteitsdocument(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
