package nl.nabij.toewijzing;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.contract.Tarieven;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Running toewijzingen for the tests of other modules, made through the real services: {@code @Autowired ToewijzingFixture}. */
@Component
public class ToewijzingFixture {

    public static final Gemeentecode DIJK_EN_WAARD = Gemeentecode.of("1980");
    private static final AtomicInteger TELLER = new AtomicInteger();

    private final Aanbieders aanbieders;
    private final Contracten contracten;
    private final Tarieven tarieven;
    private final Clienten clienten;
    private final Toewijzingen toewijzingen;

    ToewijzingFixture(
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

    /**
     * What the toewijzing looks like. Every call of {@link #uur()} and the like gives another client, aanbieder and product.
     *
     * @param omvang null together with a budget, or for a category alone
     */
    public record Opzet(
            Gemeentecode gemeente,
            Agbcode aanbieder,
            Client client,
            String categorie,
            @Nullable Productcode product,
            @Nullable Omvang omvang,
            @Nullable Bedrag budget,
            Periode periode,
            Tarief tarief) {

        public Opzet met(Omvang andere) {
            return new Opzet(gemeente, aanbieder, client, categorie, product, andere, budget, periode, tarief);
        }

        public Opzet van(String begin, @Nullable String einde) {
            Periode andere = Periode.vanTot(LocalDate.parse(begin), einde == null ? null : LocalDate.parse(einde));
            return new Opzet(gemeente, aanbieder, client, categorie, product, omvang, budget, andere, tarief);
        }

        public Opzet categorie(String andere) {
            return new Opzet(gemeente, aanbieder, client, andere, product, omvang, budget, periode, tarief);
        }

        public Opzet tarief(String euro, Eenheid eenheid) {
            return new Opzet(
                    gemeente, aanbieder, client, categorie, product, omvang, budget, periode, Tarief.of(euro, eenheid));
        }

        public Opzet budget(String euro) {
            return new Opzet(gemeente, aanbieder, client, categorie, null, null, Bedrag.of(euro), periode, tarief);
        }

        /** Another toewijzing of the same client at the same aanbieder. */
        public Opzet bij(Toewijzing ander) {
            return new Opzet(
                    ander.gemeente(),
                    ander.aanbieder(),
                    ClientFixture.client(ander.gemeente(), ander.bsn()),
                    categorie,
                    product,
                    omvang,
                    budget,
                    periode,
                    tarief);
        }
    }

    /** A year of 2026 with {@code minuten} per week of category 02, at € 0,60 per minute. */
    public static Opzet minuten(int minuten) {
        return opzet(DIJK_EN_WAARD, Omvang.minutenPerWeek(minuten), Tarief.of("0.60", Eenheid.MINUUT));
    }

    /** A year of 2026 with {@code uren} per week of category 02, at € 36,31 per hour. */
    public static Opzet uur(int uren) {
        return opzet(DIJK_EN_WAARD, new Omvang(uren, Eenheid.UUR, Frequentie.WEEK), Tarief.of("36.31", Eenheid.UUR));
    }

    public static Opzet opzet(Gemeentecode gemeente, Omvang omvang, Tarief tarief) {
        int n = TELLER.incrementAndGet();
        return new Opzet(
                gemeente,
                Agbcode.of("%08d".formatted(75_000_000 + n)),
                ClientFixture.client(gemeente),
                "02",
                Productcode.of("T%04d".formatted(n)),
                omvang,
                null,
                Periode.vanTot(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                tarief);
    }

    /** A client of Dijk en Waard with 150 minutes per week over 2026 at an aanbieder of its own. */
    public Toewijzing lopendeToewijzing() {
        return maak(minuten(150).categorie("01"));
    }

    public Toewijzing lopendeToewijzing(Gemeentecode gemeente, Agbcode aanbieder) {
        Opzet o = opzet(gemeente, Omvang.minutenPerWeek(150), Tarief.of("0.60", Eenheid.MINUUT));
        return maak(new Opzet(
                gemeente, aanbieder, o.client(), "01", o.product(), o.omvang(), null, o.periode(), o.tarief()));
    }

    /** Client, aanbieder, product, contract, price and toewijzing, as taken over from another system. */
    public Toewijzing maak(Opzet opzet) {
        Productcode product = opzet.product();
        if (product != null) {
            contracteer(opzet, product);
        }
        ClientId client = clienten.registreer(opzet.client());
        Toewijzing toewijzing = new Toewijzing(
                opzet.gemeente(),
                Toewijzingnummer.of(String.valueOf(50_000_000 + TELLER.incrementAndGet())),
                null,
                null,
                client,
                opzet.client().bsn(),
                opzet.aanbieder(),
                Productcategorie.of(opzet.categorie()),
                product,
                opzet.omvang(),
                opzet.budget(),
                opzet.periode(),
                null,
                opzet.periode().begin().minusDays(10).atTime(9, 0));
        return ((Toewijzingsbesluit.Gedaan) toewijzingen.neemOver(toewijzing, "test")).toewijzing();
    }

    /** Product, contract from 2020 without end, and price, for this aanbieder. */
    public void contracteer(Opzet opzet, Productcode product) {
        Periode altijd = Periode.van(LocalDate.of(2020, 1, 1));
        Eenheid eenheid = opzet.omvang() == null
                ? opzet.tarief().eenheid()
                : opzet.omvang().eenheid();
        aanbieders.registreer(new Aanbieder(opzet.aanbieder(), "Thuiszorg " + opzet.aanbieder()));
        contracten.registreer(
                new Product(product, Productcategorie.of(opzet.categorie()), "Product " + product, eenheid, altijd));
        contracten.sluit(new Contract(opzet.gemeente(), opzet.aanbieder(), product, altijd));
        tarieven.spreekAf(new Tariefafspraak(
                opzet.gemeente(), product, opzet.aanbieder(), opzet.tarief(), altijd, "Contract test, artikel 4"));
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
