package nl.nabij.productaanbod;

import java.util.Arrays;
import java.util.Optional;

/** Kind of support a product gives, whatever name a region gives the product. */
public enum Productsoort {
    HULP_BIJ_HET_HUISHOUDEN("hulp-bij-het-huishouden", "Hulp bij het huishouden"),
    BEGELEIDING("begeleiding", "Begeleiding"),
    DAGBESTEDING("dagbesteding", "Dagbesteding"),
    RESPIJT("respijt", "Respijtzorg"),
    VERVOER("vervoer", "Vervoer"),
    BESCHERMD_THUIS("beschermd-thuis", "Beschermd thuis"),
    BESCHERMD_WONEN("beschermd-wonen", "Beschermd wonen"),
    REABLEMENT("reablement", "Reablement"),
    OPPLUS("opplus", "Opplus");

    private final String code;
    private final String tekst;

    Productsoort(String code, String tekst) {
        this.code = code;
        this.tekst = tekst;
    }

    /** As written in {@code aanbod.yaml}. */
    public String code() {
        return code;
    }

    public String tekst() {
        return tekst;
    }

    static Optional<Productsoort> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
