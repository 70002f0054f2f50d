package nl.nabij.beschikking;

/** Ground on which (part of) the support is refused; each with the sentence of the letter and its source. */
public enum Afwijzingsgrond {
    EIGEN_KRACHT("Eigen kracht", "U kunt dit zelf oplossen.", "Wmo 2015 art. 2.3.5 lid 3"),
    GEBRUIKELIJKE_HULP(
            "Gebruikelijke hulp",
            "Uw huisgenoten kunnen deze hulp geven. Het is gewoon dat zij dat doen.",
            "Wmo 2015 art. 2.3.5 lid 3"),
    MANTELZORG_OF_NETWERK(
            "Mantelzorg of netwerk",
            "Mensen om u heen geven deze hulp al of kunnen die geven.",
            "Wmo 2015 art. 2.3.5 lid 3"),
    ALGEMEEN_GEBRUIKELIJK(
            "Algemeen gebruikelijke voorziening",
            "U kunt dit oplossen met iets dat iedereen kan kopen of gebruiken.",
            "Wmo 2015 art. 2.3.5 lid 3"),
    ALGEMENE_VOORZIENING(
            "Algemene voorziening",
            "Er is een algemene voorziening die bij u past. Daar kunt u zonder besluit van ons terecht.",
            "Wmo 2015 art. 2.3.5 lid 3"),
    ANDERE_WET(
            "Andere wet gaat voor (Wlz)",
            "U heeft recht op zorg uit de Wet langdurige zorg, of dat is aannemelijk. Die zorg gaat voor.",
            "Wmo 2015 art. 2.3.5 lid 6"),
    GEEN_BEPERKING(
            "Geen beperking die hulp nodig maakt",
            "Uit het onderzoek blijkt niet dat u deze hulp nodig heeft om thuis te kunnen wonen.",
            "Wmo 2015 art. 2.3.5 lid 3");

    private final String tekst;
    private final String zin;
    private final String bron;

    Afwijzingsgrond(String tekst, String zin, String bron) {
        this.tekst = tekst;
        this.zin = zin;
        this.bron = bron;
    }

    public String tekst() {
        return tekst;
    }

    /** The sentence of the letter. */
    public String zin() {
        return zin;
    }

    public String bron() {
        return bron;
    }
}
