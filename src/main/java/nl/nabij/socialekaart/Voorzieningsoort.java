package nl.nabij.socialekaart;

/** The kinds of the sociale basis as the region Alkmaar names them (ALK-20), with general dagbesteding (GV-41). */
public enum Voorzieningsoort {
    WELZIJN("Welzijnswerk"),
    VRIJWILLIGERS("Vrijwilligers en maatjes"),
    LOTGENOTEN("Lotgenoten, gespreksgroep of ervaringsdeskundige"),
    VERENIGING("Club voor sport, hobby of cultuur"),
    BIBLIOTHEEK("Bibliotheek"),
    BUREN("Buren en buurtinitiatief"),
    ONTMOETING("Ontmoetingsplek of buurthuis"),
    DAGBESTEDING("Inloop en algemene dagbesteding"),
    VERBINDING("Verbinden van formele en informele hulp");

    private final String tekst;

    Voorzieningsoort(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
