package nl.nabij.toegang.regels;

import java.util.Map;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Ernst;
import nl.nabij.kern.Regelcode;

/** The rules of toegang: code, name and source. */
public enum Toegangsregel {
    TG001("Onderzoek begint na de bevestiging en de uitleg", "Wmo 2015, artikel 2.3.2 lid 1, 2 en 3"),
    TG002("Een verslag is volledig", "Wmo 2015, artikel 2.3.2 lid 4 en 8"),
    TG003("De ladder gaat op volgorde", "Kader Thuisondersteuning Dijk en Waard, uitgangspunt 3 (DW-76)"),
    TG004("Een aanvraag kan na het verslag of na zes weken", "Wmo 2015, artikel 2.3.2 lid 9"),
    TG006("Soms is een huisbezoek beter dan een telefoongesprek", "Advies CAR Dijk en Waard (DW-70)"),
    TG005("Een afgerond onderwerp zegt wat is gevonden en wie dat zegt", "Wmo 2015, artikel 2.3.2 lid 4");

    private final String naam;
    private final String bron;

    Toegangsregel(String naam, String bron) {
        this.naam = naam;
        this.bron = bron;
    }

    public String naam() {
        return naam;
    }

    public String bron() {
        return bron;
    }

    public Bevinding fout(String toelichting) {
        return new Bevinding(Regelcode.of(name()), Ernst.FOUT, toelichting, Map.of(), bron);
    }

    Bevinding signaal(String toelichting) {
        return new Bevinding(Regelcode.of(name()), Ernst.SIGNAAL, toelichting, Map.of(), bron);
    }
}
