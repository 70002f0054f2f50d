package nl.nabij.indicatie.werkblad;

import java.util.List;

/** Names of the sheets and columns of a norm framework. */
final class Kaderbladen {

    static final String KADER = "Kader";
    static final String GEBIEDEN = "Resultaatgebieden";
    static final String VRAGEN = "Vragen";
    static final String ANTWOORDEN = "Antwoorden";
    static final String ONDERDELEN = "Onderdelen";
    static final String UITSLUITINGEN = "Uitsluitingen";
    static final String UITLEG = "Uitleg";

    static final String CODE = "Code";
    static final String NAAM = "Naam";
    static final String ALS = "Alleen als";
    static final String SOORT = "Soort";
    static final String UITLEGKOLOM = "Uitleg";
    static final String GEGEVEN = "Gegeven";
    static final String WAARDE = "Waarde";
    static final String VRAAG = "Vraag";
    static final String MINIMUM = "Minimum";
    static final String MAXIMUM = "Maximum";
    static final String TEKST = "Tekst";
    static final String GEBIED = "Resultaatgebied";
    static final String FREQUENTIE = "Frequentie";
    static final String HOEVEELHEID = "Hoeveelheid";
    static final String EENHEID = "Eenheid";
    static final String KEER = "Keer";
    static final String REDEN = "Reden zonder hoeveelheid";
    static final String BRON = "Bron";

    static final String GEGEVEN_NAAM = "Naam";
    static final String GEGEVEN_STATUS = "Toelichting";
    static final String GEGEVEN_VANAF = "Geldig vanaf";
    static final String GEGEVEN_TOT = "Geldig tot en met";
    static final String GEGEVEN_BRON = "Bron";
    static final String GEGEVEN_WEKEN = "Weken per jaar";
    static final String GEGEVEN_BRON_WEKEN = "Bron weken per jaar";
    static final String GEGEVEN_AFRONDEN = "Afronden";
    static final String GEGEVEN_STAP = "Afronden op minuten";
    static final String GEGEVEN_BRON_AFRONDEN = "Bron afronden";

    static final List<String> K_KADER = List.of(GEGEVEN, WAARDE, UITLEGKOLOM);
    static final List<String> K_GEBIEDEN = List.of(CODE, NAAM);
    static final List<String> K_VRAGEN = List.of(CODE, VRAAG, UITLEGKOLOM, SOORT, MINIMUM, MAXIMUM, ALS);
    static final List<String> K_ANTWOORDEN = List.of(VRAAG, CODE, TEKST);
    static final List<String> K_ONDERDELEN =
            List.of(CODE, GEBIED, NAAM, SOORT, FREQUENTIE, HOEVEELHEID, EENHEID, KEER, ALS, REDEN, BRON);
    static final List<String> K_UITSLUITINGEN = List.of(ALS, UITLEGKOLOM);

    private Kaderbladen() {}
}
