package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.indicatie.Archief;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Indicatieregel;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.indicatie.Productwerk;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.stereotype.Service;

@Service
class Productindicatielezer implements Productindicaties {

    private final Productarchief archief;
    private final Archief normarchief;
    private final Weegvragen vragen;
    private final Zaken zaken;

    Productindicatielezer(Productarchief archief, Archief normarchief, Weegvragen vragen, Zaken zaken) {
        this.archief = archief;
        this.normarchief = normarchief;
        this.vragen = vragen;
        this.zaken = zaken;
    }

    @Override
    public List<Productindicatie> van(Gemeentecode gemeente, Zaaknummer zaak) {
        return archief.vastgelegd(gemeente, zaak);
    }

    @Override
    public List<Onderbouwingsregel> vooraf(Gemeentecode gemeente, Zaaknummer nummer) {
        return archief.concept(gemeente, nummer, Productwerk.VOORAF)
                .map(concept -> vooraf(zaken.get(gemeente, nummer), concept))
                .orElse(List.of());
    }

    private List<Onderbouwingsregel> vooraf(Zaak zaak, Productconcept concept) {
        LocalDate dag = concept.begin();
        List<Veld> velden = Voorafvragen.velden(
                vragen.beleid(zaak.gemeente(), dag), vragen.aanbod(zaak.gemeente(), dag), vragen.geboren(zaak));
        return Voorafvragen.regels(velden, concept.antwoorden());
    }

    @Override
    public List<Bevinding> begonnen(Gemeentecode gemeente, Zaaknummer nummer) {
        return archief.concepten(gemeente, nummer).stream()
                .map(Productconcept::product)
                .filter(product -> !product.equals(Productwerk.VOORAF))
                .map(product -> Indicatieregel.NB350.fout("De indicatie " + product
                        + " is begonnen, maar nog niet vastgelegd. Leg haar vast of haal haar weg."))
                .toList();
    }

    @Override
    public List<Bevinding> openstaand(Gemeentecode gemeente, Zaaknummer nummer) {
        List<Bevinding> open = new ArrayList<>(begonnen(gemeente, nummer));
        normarchief.laatste(gemeente, nummer).ifPresent(i -> open.addAll(huishouden(zaken.get(gemeente, nummer), i)));
        return open;
    }

    private List<Bevinding> huishouden(Zaak zaak, Indicatie indicatie) {
        Regiobeleid beleid = vragen.beleid(zaak.gemeente(), indicatie.peildatum());
        Antwoorden vooraf = vragen.vooraf(zaak);
        boolean reablement =
                van(zaak.gemeente(), zaak.nummer()).stream().anyMatch(p -> p.soort() == Productsoort.REABLEMENT);
        List<Bevinding> open = new ArrayList<>(Voorafvragen.voorHuishouden(
                beleid, vragen.aanbod(zaak.gemeente(), indicatie.peildatum()), vooraf, reablement));
        open.addAll(Voorafvragen.voorWas(beleid, indicatie.regels(), vooraf));
        return open;
    }
}
