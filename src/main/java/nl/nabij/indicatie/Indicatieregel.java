package nl.nabij.indicatie;

import nl.nabij.kern.Eigenregel;

/** The rules of indicatie. NB30x on a norm framework, NB35x on what is weighed by method. */
public enum Indicatieregel implements Eigenregel {
    NB301("Elke vraag die geldt, is beantwoord", "Awb art. 3:2"),
    NB302("Elk antwoord past bij zijn vraag", "Awb art. 3:2"),
    NB303("Elk aantal komt uit de norm of is onderbouwd", "DW-46; CRvB 18 mei 2016 (objectieve norm)"),
    NB304("Eigen minuten hebben een reden, en er staat wie dat bepaalt", "DW-48; Awb art. 3:46"),
    NB305("De gemeente heeft op die dag een normenkader", "DW-47"),
    NB306(
            "Een besluit rust niet op een normenkader dat alleen toetst",
            "Awb art. 3:2; CRvB 10 december 2018 (ECLI:NL:CRVB:2018:3835)"),
    NB307("Wat is berekend, is vastgelegd voor het besluit", "DW-74"),
    NB350("Wat is begonnen, is vastgelegd of weggehaald voor het besluit", "ZAWA-15; Awb art. 3:2"),
    NB351(
            "Van elke andere wet is vastgelegd of zij voorgaat, met de reden",
            "Wmo 2015, artikel 2.3.5 lid 5 en 6; ALK-43; DHW-64"),
    NB352("Gaat een andere wet voor, dan is er geen maatwerk uit de Wmo", NB351.bron),
    NB353(
            "Waar reablement voor hulp bij het huishouden gaat, is het eerst gewogen",
            "Beleid van de regio (reablement/vorm)"),
    NB354(
            "Waar de was een algemene voorziening is, staat bij minuten voor de was waarom die niet past",
            "Beleid van de gemeente (thuisondersteuning/was-algemene-voorziening)"),
    NB355("Elke vraag aan de professional is beantwoord", "De bron van de vraag zelf"),
    NB356(
            "Wat tot 18 jaar jeugdhulp is, begint niet voor die verjaardag",
            "Jeugdwet, artikel 1.1 (jeugdhulp, onderdeel 2)"),
    NB357(
            "Bij een gezinsplan staat wie het goedkeurde of niet, en tot wanneer",
            "Beleid van de regio (onderzoek/overgang-18)");

    private final String wat;
    private final String bron;

    Indicatieregel(String wat, String bron) {
        this.wat = wat;
        this.bron = bron;
    }

    @Override
    public String wat() {
        return wat;
    }

    @Override
    public String bron() {
        return bron;
    }
}
