package nl.nabij.toewijzing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.contract.Tarieven;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.kern.Toewijzingnummer;
import org.springframework.stereotype.Component;

/** Running orders under a decision, with the prices of their contract. */
@Component
public class BestellingFixture {

    private static final AtomicInteger TELLER = new AtomicInteger();

    private final Aanbieders aanbieders;
    private final Contracten contracten;
    private final Tarieven tarieven;
    private final Clienten clienten;
    private final Toewijzingen toewijzingen;

    BestellingFixture(
            Aanbieders aanbieders,
            Contracten contracten,
            Tarieven tarieven,
            Clienten clienten,
            Toewijzingen toewijzingen) {
        this.aanbieders = aanbieders;
        this.contracten = contracten;
        this.tarieven = tarieven;
        this.clienten = clienten;
        this.toewijzingen = toewijzingen;
    }

    public record Prijs(Tarief tarief, Periode periode) {}

    /** The omvang of the decision, over its period, at an aanbieder of its own. */
    public Toewijzing besteld(Beschikking b, String categorie, List<Prijs> prijzen) {
        int n = TELLER.incrementAndGet();
        Agbcode agbcode = Agbcode.of("%08d".formatted(76_500_000 + n));
        Productcode product = Productcode.of("B%04d".formatted(n));
        Periode periode = b.toekenningen().getFirst().periode();
        Periode contract = Periode.van(prijzen.getFirst().periode().begin());
        aanbieders.registreer(new Aanbieder(agbcode, "Thuiszorg " + agbcode));
        contracten.registreer(
                new Product(product, Productcategorie.of(categorie), "Product " + product, Eenheid.MINUUT, contract));
        contracten.sluit(new Contract(b.gemeente(), agbcode, product, contract));
        prijzen.forEach(p -> tarieven.spreekAf(
                new Tariefafspraak(b.gemeente(), product, agbcode, p.tarief(), p.periode(), "Contract test")));
        Toewijzing order = new Toewijzing(
                b.gemeente(),
                Toewijzingnummer.of(String.valueOf(57_000_000 + n)),
                b.nummer(),
                b.zaak(),
                b.client(),
                clienten.get(b.gemeente(), b.client()).bsn(),
                agbcode,
                Productcategorie.of(categorie),
                product,
                b.omvang(),
                null,
                periode,
                null,
                periode.begin().atTime(9, 0));
        return ((Toewijzingsbesluit.Gedaan) toewijzingen.neemOver(order, "test")).toewijzing();
    }
}
