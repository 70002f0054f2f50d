package nl.nabij.productaanbod;

import java.util.Arrays;
import java.util.Optional;

/** How a product is paid for; it belongs to contract, product and period together. */
public enum Bekostiging {
    INSPANNINGSGERICHT("inspanningsgericht", "Inspanningsgericht: tijd keer prijs (PxQ)"),
    RESULTAATGERICHT("resultaatgericht", "Resultaatgericht: een vast bedrag voor een resultaat"),
    VAST_BEDRAG("vast-bedrag", "Vast bedrag");

    private final String code;
    private final String tekst;

    Bekostiging(String code, String tekst) {
        this.code = code;
        this.tekst = tekst;
    }

    public String code() {
        return code;
    }

    public String tekst() {
        return tekst;
    }

    static Optional<Bekostiging> find(String code) {
        return Arrays.stream(values()).filter(b -> b.code.equals(code)).findFirst();
    }
}
