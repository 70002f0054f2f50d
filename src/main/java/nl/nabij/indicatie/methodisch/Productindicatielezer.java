package nl.nabij.indicatie.methodisch;

import java.util.List;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.springframework.stereotype.Service;

@Service
class Productindicatielezer implements Productindicaties {

    private final Productarchief archief;

    Productindicatielezer(Productarchief archief) {
        this.archief = archief;
    }

    @Override
    public List<Productindicatie> van(Gemeentecode gemeente, Zaaknummer zaak) {
        return archief.vastgelegd(gemeente, zaak);
    }

    @Override
    public List<Bevinding> openstaand(Gemeentecode gemeente, Zaaknummer zaak) {
        return archief.concepten(gemeente, zaak).stream()
                .filter(c -> !c.product().equals(Productconcept.ANDERE_WETTEN))
                .map(c -> Bevinding.fout(
                        "NB350",
                        "De indicatie " + c.product() + " is begonnen, maar nog niet vastgelegd. Leg haar vast of haal"
                                + " haar weg.",
                        "ZAWA-15; Awb art. 3:2"))
                .toList();
    }
}
