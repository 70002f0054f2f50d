package nl.nabij.berichten;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.declaratie.Prestatie;

/** A line of a declaratie as the element Prestatie of the message, with the values it came in with (iWmo TR367). */
public final class Prestatieschrijver {

    private Prestatieschrijver() {}

    public static Element element(Prestatie p) {
        List<Element> delen = new ArrayList<>();
        List<Element> referentie = new ArrayList<>();
        referentie.add(Element.blad("ReferentieNummer", p.referentie()));
        if (p.vorigeReferentie() != null) {
            referentie.add(Element.blad("VorigReferentieNummer", p.vorigeReferentie()));
        }
        delen.add(Element.van("ProductReferentie", referentie));
        delen.add(Element.blad("ToewijzingNummer", p.toewijzing().waarde()));
        delen.add(Element.blad("ProductCategorie", p.productcategorie()));
        delen.add(Element.blad("ProductCode", p.productcode()));
        delen.add(Element.van(
                "ProductPeriode",
                Element.blad("Begindatum", p.productperiode().begin()),
                Element.blad("Einddatum", p.productperiode().eindeAlsBekend().orElseThrow())));
        delen.add(Element.blad("GeleverdVolume", p.volume()));
        delen.add(Element.blad("Eenheid", p.eenheid().code()));
        if (p.tarief() != null) {
            delen.add(Element.blad("ProductTarief", p.tarief().centen()));
        }
        delen.add(Element.van(
                "IngediendBedrag",
                Element.blad("Bedrag", p.bedrag().centen()),
                Element.blad("DebetCredit", p.richting().code())));
        return Element.van("Prestatie", delen);
    }
}
