package nl.nabij.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.contract.Tarieven;
import nl.nabij.indicatie.Productvaststelling;
import nl.nabij.indicatie.Productwerk;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.Productaanbod;
import org.springframework.stereotype.Component;

/** A few residents in one gemeente of every region, with products weighed by method and what only that region has. */
@Component
class Regions {

    private static final List<Stage> STAGES =
            List.of(Stage.REPORTED, Stage.INVESTIGATION, Stage.APPLIED, Stage.OFFERED, Stage.GRANTED);

    private final Intake intake;
    private final Decision decision;
    private final Productwerk work;
    private final Productaanbod offer;
    private final Contracten contracts;
    private final Tarieven prices;

    Regions(
            Intake intake,
            Decision decision,
            Productwerk work,
            Productaanbod offer,
            Contracten contracts,
            Tarieven prices) {
        this.intake = intake;
        this.decision = decision;
        this.work = work;
        this.offer = offer;
        this.contracts = contracts;
        this.prices = prices;
    }

    /** Residents of the gemeenten that have no other stories; a product that is not on offer that day is left out. */
    int tell(Residents residents, LocalDate lastDay, int told) {
        int number = told;
        for (Gemeentecode gemeente : DemoUsers.OTHER_REGIONS) {
            decision.mandate(gemeente, lastDay);
            contract(gemeente, lastDay);
            for (Stage stage : STAGES) {
                number += 2;
                LocalDate reported = lastDay.minusDays(residents.between(stage.from(), stage.to()));
                tell(
                        new Story(
                                residents.resident(gemeente, lastDay),
                                stage,
                                reported,
                                lastDay,
                                DemoUsers.consulent(gemeente, number),
                                number),
                        residents);
            }
        }
        return number;
    }

    private void tell(Story story, Residents residents) {
        Zaaknummer zaak = intake.tell(story, residents);
        if (story.stage().compareTo(Stage.OFFERED) < 0) {
            return;
        }
        boolean any = AsUser.get(story.day(38), story.consulent(), () -> weigh(story, zaak));
        if (!any) {
            return;
        }
        int version = decision.offer(story, zaak, Decision.begin(story));
        if (story.stage() == Stage.GRANTED) {
            decision.sign(story, zaak, version);
        }
    }

    private boolean weigh(Story story, Zaaknummer zaak) {
        Gemeentecode gemeente = story.client().gemeente();
        LocalDate begin = Decision.begin(story);
        List<String> offered = offer.teIndiceren(gemeente, begin).stream()
                .map(Aanbodproduct::code)
                .toList();
        List<String> settled = new ArrayList<>();
        work.antwoord(story.consulent(), zaak, Productwerk.VOORAF, RegionTexts.before());
        for (String product : RegionTexts.products(gemeente)) {
            if (offered.contains(product)) {
                settle(story, zaak, product, begin);
                settled.add(product);
            }
        }
        return !settled.isEmpty();
    }

    private void settle(Story story, Zaaknummer zaak, String product, LocalDate begin) {
        work.begin(story.consulent(), zaak, product, begin);
        Map<String, List<String>> answers = new HashMap<>();
        RegionTexts.answers(product, begin).forEach((field, answer) -> answers.put(field, List.of(answer)));
        int conditions = offer.get(story.client().gemeente(), product, begin)
                .kenmerken()
                .voorwaarden()
                .size();
        answers.put(
                "voorwaarden",
                IntStream.range(0, conditions).mapToObj(Integer::toString).toList());
        work.antwoord(story.consulent(), zaak, product, answers);
        if (work.stelVast(story.consulent(), zaak, product) instanceof Productvaststelling.Geweigerd refused) {
            throw new IllegalStateException("The demo product is refused: " + refused.bevindingen());
        }
    }

    /** Who can be asked to deliver, at a made-up price. */
    private void contract(Gemeentecode gemeente, LocalDate today) {
        Periode years = Periode.van(LocalDate.of(today.getYear() - 1, 1, 1));
        for (Aanbodproduct product : offer.teIndiceren(gemeente, today)) {
            RegionTexts.unit(product.code()).ifPresent(unit -> contract(gemeente, product, unit, years));
        }
    }

    private void contract(Gemeentecode gemeente, Aanbodproduct product, Eenheid unit, Periode years) {
        Productcode code = RegionTexts.productcode(gemeente, product.code());
        contracts.registreer(new Product(
                code, RegionTexts.category(product), product.naam() + " (demo)", unit, years, product.code()));
        for (DemoUsers.DemoProvider provider : DemoUsers.DemoProvider.values()) {
            Intake.must(contracts.sluit(new Contract(gemeente, provider.agbcode(), code, years)));
            Intake.must(prices.spreekAf(new Tariefafspraak(
                    gemeente,
                    code,
                    provider.agbcode(),
                    Tarief.of("1.00", unit),
                    years,
                    "Contract demogebied, artikel 4")));
        }
    }
}
