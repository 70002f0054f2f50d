package nl.nabij.werkplek.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.declaratie.Verbruik;
import nl.nabij.declaratie.Verbruiken;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Tekst;
import nl.nabij.toewijzing.Berichtstand;
import nl.nabij.toewijzing.Leveringsstand;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.toewijzing.Toewijzingsstand;
import org.springframework.stereotype.Component;

/** The toewijzingen of one client: what, how much, by whom, and how far it is. */
@Component
class RunningSupport {

    /** One toewijzing in words; the two states come with the class of their shape. */
    record Line(
            String product,
            String omvang,
            String aanbieder,
            String periode,
            String nummer,
            String delivery,
            String deliveryStatus,
            String message,
            String messageStatus,
            Verbruik verbruik) {}

    private final Toewijzingen toewijzingen;
    private final Contracten contracten;
    private final Aanbieders aanbieders;
    private final Verbruiken verbruiken;
    private final Clock clock;

    RunningSupport(
            Toewijzingen toewijzingen,
            Contracten contracten,
            Aanbieders aanbieders,
            Verbruiken verbruiken,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.verbruiken = verbruiken;
        this.clock = clock;
        this.contracten = contracten;
        this.aanbieders = aanbieders;
    }

    List<Line> of(Gemeentecode gemeente, ClientId client) {
        return toewijzingen.vanClient(gemeente, client).stream()
                .filter(t -> !t.isVerwijderd())
                .map(t -> line(t, toewijzingen.stand(gemeente, t.nummer())))
                .toList();
    }

    private Line line(Toewijzing toewijzing, Toewijzingsstand stand) {
        String product = Optional.ofNullable(toewijzing.productcode())
                .map(code -> contracten.product(code).map(Product::naam).orElse("Product " + code))
                .orElse("Categorie " + toewijzing.productcategorie());
        return new Line(
                product,
                amount(toewijzing),
                aanbieders
                        .find(toewijzing.aanbieder())
                        .map(Aanbieder::naam)
                        .orElse("Aanbieder " + toewijzing.aanbieder()),
                period(toewijzing),
                toewijzing.nummer().toString(),
                stand.levering().tekst(),
                "nabij-status nabij-status--" + shape(stand.levering()),
                stand.bericht().tekst(),
                "nabij-status nabij-status--" + shape(stand.bericht()),
                verbruiken.van(toewijzing, LocalDate.now(clock)));
    }

    private static String amount(Toewijzing toewijzing) {
        Omvang omvang = toewijzing.omvang();
        if (omvang != null) {
            return omvang.toString();
        }
        return toewijzing.budget() == null ? "Zonder vaste omvang" : "Budget " + toewijzing.budget();
    }

    private static String period(Toewijzing toewijzing) {
        LocalDate einde = toewijzing.periode().einde();
        String begin = "Vanaf " + Tekst.datum(toewijzing.periode().begin());
        return einde == null ? begin : begin + " tot en met " + Tekst.datum(einde);
    }

    private static String shape(Leveringsstand stand) {
        return switch (stand) {
            case NIET_GESTART -> "info";
            case LOOPT -> "ok";
            case ONDERBROKEN -> "warn";
            case GESTOPT -> "neutral";
        };
    }

    private static String shape(Berichtstand stand) {
        return switch (stand) {
            case TE_VERZENDEN, VERZONDEN -> "info";
            case BEVESTIGD -> "ok";
            case AFGEKEURD -> "error";
            case BUITEN_BERICHT -> "warn";
        };
    }
}
