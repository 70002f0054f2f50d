package nl.nabij.toegang.regels;

import nl.nabij.kern.Eigenregel;

/** The rules of toegang. */
public enum Toegangsregel implements Eigenregel {
    TG001("Onderzoek begint na de bevestiging en de uitleg", "Wmo 2015, artikel 2.3.2 lid 1, 2 en 3"),
    TG002("Een verslag is volledig", "Wmo 2015, artikel 2.3.2 lid 4 en 8"),
    TG003("De ladder gaat op volgorde", "Kader Thuisondersteuning Dijk en Waard, uitgangspunt 3 (DW-76)"),
    TG004("Een aanvraag kan na het verslag of na zes weken", "Wmo 2015, artikel 2.3.2 lid 9"),
    TG006("Soms is een huisbezoek beter dan een telefoongesprek", "Advies CAR Dijk en Waard (DW-70)"),
    TG005("Een afgerond onderwerp zegt wat is gevonden en wie dat zegt", "Wmo 2015, artikel 2.3.2 lid 4");

    private final String wat;
    private final String bron;

    Toegangsregel(String wat, String bron) {
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
