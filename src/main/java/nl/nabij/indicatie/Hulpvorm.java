package nl.nabij.indicatie;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Productcategorie;

/** Kinds of support that a professional weighs by method, with the category (iWmo WMO020) and the units (WJ756) they can have. */
public enum Hulpvorm {
    BEGELEIDING("begeleiding", "02", List.of(Eenheid.MINUUT, Eenheid.UUR), "begeleiding", "ib-"),
    DAGBESTEDING("dagbesteding", "07", List.of(Eenheid.DAGDEEL), "dagbesteding", "db-", "groepsbegeleiding"),
    RESPIJT(
            "respijtzorg",
            "04",
            List.of(Eenheid.ETMAAL, Eenheid.DAGDEEL, Eenheid.UUR),
            "respijt",
            "kortdurend-verblijf"),
    BESCHERMD_THUIS("beschermd thuis", "15", List.of(Eenheid.ETMAAL, Eenheid.UUR, Eenheid.MINUUT), "beschermd-thuis"),
    VERVOER("vervoer", "08", List.of(Eenheid.STUKS_INSPANNING), "vervoer", "rolstoelvervoer"),
    OPPLUS("Opplus", "02", List.of(Eenheid.MINUUT, Eenheid.UUR, Eenheid.DAGDEEL), "opplus"),
    REABLEMENT("reablement", "06", List.of(Eenheid.MINUUT, Eenheid.UUR), "reablement"),
    HUISHOUDEN("hulp bij het huishouden", "01", List.of(Eenheid.MINUUT, Eenheid.UUR), "hbh-aanleren", "hbh-gezinshulp");

    private final String tekst;
    private final Productcategorie categorie;
    private final List<Eenheid> eenheden;
    private final List<String> codes;

    Hulpvorm(String tekst, String categorie, List<Eenheid> eenheden, String... codes) {
        this.tekst = tekst;
        this.categorie = Productcategorie.of(categorie);
        this.eenheden = eenheden;
        this.codes = List.of(codes);
    }

    /** Kind of a product by its code in the offer of a region; empty for what a norm framework computes or what is decided elsewhere. */
    public static Optional<Hulpvorm> van(String product) {
        return Arrays.stream(values())
                .filter(v -> v.codes.stream().anyMatch(product::startsWith))
                .findFirst();
    }

    public String tekst() {
        return tekst;
    }

    public Productcategorie categorie() {
        return categorie;
    }

    public List<Eenheid> eenheden() {
        return eenheden;
    }
}
