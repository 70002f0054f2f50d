package nl.nabij.toewijzing.opslag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Beschikkingen;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tarieven;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.toewijzing.Declaratiestand;
import nl.nabij.toewijzing.Gewenst;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingsregel;
import nl.nabij.toewijzing.Toewijzingsvoorstel;
import nl.nabij.toewijzing.Wijzigroute;
import nl.nabij.toewijzing.regels.TR385GoedgekeurdeRegelsBlijven;
import nl.nabij.toewijzing.regels.Toekenningkeuze;
import nl.nabij.toewijzing.regels.Verleenregels;
import nl.nabij.toewijzing.regels.Verleentoets;
import org.springframework.stereotype.Component;

/** Gathers the facts on which granting and changing are judged. */
@Component
class Voorbereiding {

    private final ToewijzingRepository toewijzingen;
    private final Beschikkingen beschikkingen;
    private final Contracten contracten;
    private final Tarieven tarieven;
    private final Declaratiestand declaraties;
    private final PgbRepository pgbs;

    Voorbereiding(
            ToewijzingRepository toewijzingen,
            Beschikkingen beschikkingen,
            Contracten contracten,
            Tarieven tarieven,
            Declaratiestand declaraties,
            PgbRepository pgbs) {
        this.toewijzingen = toewijzingen;
        this.beschikkingen = beschikkingen;
        this.contracten = contracten;
        this.tarieven = tarieven;
        this.declaraties = declaraties;
        this.pgbs = pgbs;
    }

    List<Bevinding> toets(Toewijzingsvoorstel voorstel, Beschikking beschikking) {
        return toets(voorstel, beschikking, t -> true);
    }

    /** What keeps a toewijzing from getting more days or volume than it has; empty for less. */
    List<Bevinding> meer(Toewijzing huidig, Toewijzing nieuw, String door) {
        boolean meer = isMeer(huidig, nieuw);
        Beschikkingnummer beschikking = nieuw.beschikking();
        Productcode product = nieuw.productcode();
        Omvang omvang = nieuw.omvang();
        if (!meer) {
            return List.of();
        }
        if (beschikking == null || product == null || omvang == null) {
            return List.of(Toewijzingsregel.NB710.fout(
                    "Deze toewijzing rust niet op een besluit in Nabij. Voor meer hulp is eerst een besluit nodig."));
        }
        Toewijzingsvoorstel voorstel = new Toewijzingsvoorstel(
                nieuw.gemeente(), beschikking, nieuw.aanbieder(), product, omvang, nieuw.periode(), door);
        return toets(
                voorstel,
                beschikkingen.get(nieuw.gemeente(), beschikking),
                t -> !t.nummer().equals(nieuw.nummer()));
    }

    private static boolean isMeer(Toewijzing huidig, Toewijzing nieuw) {
        Gewenst gewenst = new Gewenst(nieuw.periode().einde(), null, null);
        boolean meerVolume = huidig.omvang() != null
                && nieuw.omvang() != null
                && nieuw.omvang().volume() > huidig.omvang().volume();
        boolean meerBudget = huidig.budget() != null
                && nieuw.budget() != null
                && nieuw.budget().compareTo(huidig.budget()) > 0;
        return meerVolume || meerBudget || Wijzigroute.isLater(huidig, gewenst);
    }

    private List<Bevinding> toets(Toewijzingsvoorstel voorstel, Beschikking beschikking, Predicate<Toewijzing> telMee) {
        Gemeentecode gemeente = voorstel.gemeente();
        LocalDate begin = voorstel.periode().begin();
        Optional<Product> product = contracten.product(voorstel.productcode());
        Optional<Toekenning> toekenning = product.flatMap(p -> Toekenningkeuze.voor(beschikking, p));
        List<Toewijzing> bekend = toewijzingen.ofClient(gemeente, beschikking.client()).stream()
                .filter(t -> !t.isVerwijderd() && telMee.test(t))
                .toList();
        return Verleenregels.toets(new Verleentoets(
                voorstel,
                beschikking,
                toekenning.orElse(null),
                product.orElse(null),
                contracten
                        .contract(gemeente, voorstel.aanbieder(), voorstel.productcode(), begin)
                        .orElse(null),
                tarieven.find(gemeente, voorstel.productcode(), voorstel.aanbieder(), begin)
                        .orElse(null),
                bekend,
                bekend.stream()
                        .filter(t -> beschikking.nummer().equals(t.beschikking())
                                && toekenning.isPresent()
                                && toekenning(t).equals(toekenning))
                        .toList(),
                pgbs.geldend(gemeente, beschikking.client())));
    }

    /** The part of its decision that a toewijzing fills; empty for one from another system. */
    Optional<Toekenning> toekenning(Toewijzing toewijzing) {
        return Optional.ofNullable(toewijzing.productcode())
                .flatMap(contracten::product)
                .flatMap(p -> Optional.ofNullable(toewijzing.beschikking())
                        .map(nummer -> beschikkingen.get(toewijzing.gemeente(), nummer))
                        .flatMap(b -> Toekenningkeuze.voor(b, p)));
    }

    /** What of this decision nobody was asked to deliver yet. */
    List<Toekenning> open(Beschikking beschikking) {
        List<Toekenning> gevuld = toewijzingen.ofClient(beschikking.gemeente(), beschikking.client()).stream()
                .filter(t -> !t.isVerwijderd() && beschikking.nummer().equals(t.beschikking()))
                .flatMap(t -> toekenning(t).stream())
                .toList();
        return beschikking.toekenningen().stream()
                .filter(t -> !gevuld.contains(t))
                .toList();
    }

    /** Category of the toekenning that the proposal fills. */
    Productcategorie categorie(Toewijzingsvoorstel voorstel, Beschikking beschikking) {
        return contracten
                .product(voorstel.productcode())
                .map(Product::categorie)
                .orElseGet(beschikking::productcategorie);
    }

    /** The days that decision and contract leave for a toewijzing; its own periode when neither is known. */
    Periode grens(Toewijzing toewijzing) {
        Periode besloten = toekenning(toewijzing).map(Toekenning::periode).orElse(null);
        Periode gecontracteerd = Optional.ofNullable(toewijzing.productcode())
                .flatMap(p -> contracten.contract(
                        toewijzing.gemeente(),
                        toewijzing.aanbieder(),
                        p,
                        toewijzing.periode().begin()))
                .map(Contract::periode)
                .orElse(null);
        if (besloten == null || gecontracteerd == null) {
            return toewijzing.periode();
        }
        return besloten.doorsnede(gecontracteerd).orElse(toewijzing.periode());
    }

    /** iWmo TR385. */
    List<Bevinding> verwijderbaar(Toewijzing toewijzing) {
        return TR385GoedgekeurdeRegelsBlijven.toets(
                        declaraties.heeftGoedgekeurdePrestaties(toewijzing.gemeente(), toewijzing.nummer()))
                .stream()
                .toList();
    }
}
