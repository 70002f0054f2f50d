package nl.nabij.toegang;

import java.util.Locale;

/** The seven topics of the onderzoek (Wmo 2015 art. 2.3.2 lid 4 a-g). The hint holds what is worth asking (DW-12, DW-69, DW-80). */
public enum Onderwerp {
    A(
            "Behoeften, persoon en voorkeuren",
            "Wat is er nodig, wat kan deze inwoner goed, wat wil hij of zij zelf bereiken? "
                    + "Vraag breed: wonen, gezondheid, geld, dagbesteding, contacten. Zijn er kinderen in huis? Doe dan de kindcheck."),
    B(
            "Eigen kracht en gebruikelijke hulp",
            "Wat lukt zelf, wat is te leren, wat helpt een hulpmiddel of slimme techniek? "
                    + "Wat mag verwacht worden van huisgenoten, en wat kunnen zij echt?"),
    C(
            "Mantelzorg en netwerk",
            "Wie helpt er nu, waarmee en hoe vaak? Wie zou kunnen helpen? Was het netwerk bij het gesprek?"),
    D(
            "Ondersteuning van de mantelzorger",
            "Hoe gaat het met de mantelzorger? Houdt die het vol, en wat is daarvoor nodig?"),
    E(
            "Algemene voorzieningen en meedoen",
            "Welke voorzieningen in de buurt zijn bekeken, zoals boodschappendienst, maaltijden, "
                    + "welzijn of vrijwilligers? Zijn ze echt beschikbaar en betaalbaar?"),
    F(
            "Samenwerking met andere hulp",
            "Welke hulp loopt er al: zorgverzekering, Wlz, jeugd, onderwijs, wonen, werk en inkomen? "
                    + "Wat zeggen de mensen die al betrokken zijn? Vraag toestemming voordat u met hen overlegt."),
    G("Eigen bijdrage", "Welke bijdrage zou de inwoner moeten betalen, en is dat uitgelegd?");

    private final String titel;
    private final String vragen;

    Onderwerp(String titel, String vragen) {
        this.titel = titel;
        this.vragen = vragen;
    }

    public String titel() {
        return titel;
    }

    /** What is worth asking about this topic. */
    public String vragen() {
        return vragen;
    }

    public String letter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String artikel() {
        return "Wmo 2015, artikel 2.3.2 lid 4 onder " + letter();
    }
}
