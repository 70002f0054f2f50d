package nl.nabij.werkplek.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Beschikkingen;
import nl.nabij.platform.beeld.Klokkenlijn;
import nl.nabij.platform.beeld.Levensloop.Mijlpaal;
import nl.nabij.toegang.Klokken;
import nl.nabij.toegang.Klokstand;
import nl.nabij.toegang.Onderzoek;
import nl.nabij.toegang.Onderzoeken;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toewijzing.Levering;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far a zaak is: its stages with their days, and its law clocks. */
@Component
class ZaakProgress {

    private record Stage(String name, @Nullable LocalDate on) {}

    private final Beschikkingen beschikkingen;
    private final Toewijzingen toewijzingen;
    private final Klokken klokken;
    private final Onderzoeken onderzoeken;

    ZaakProgress(Beschikkingen beschikkingen, Toewijzingen toewijzingen, Klokken klokken, Onderzoeken onderzoeken) {
        this.klokken = klokken;
        this.onderzoeken = onderzoeken;
        this.beschikkingen = beschikkingen;
        this.toewijzingen = toewijzingen;
    }

    /** The law clocks that still say something; a term of the resident that passed makes nobody late. */
    List<Klokkenlijn.Klok> clocks(Zaak zaak, LocalDate today) {
        return klokken.van(zaak.gemeente(), zaak.nummer()).stream()
                .filter(k -> k.vervallenOp() == null && k.stand(today) != Klokstand.VOORBIJ)
                .map(k -> new Klokkenlijn.Klok(k.soort().tekst(), k.begin(), k.laatsteDag(), k.gehaaldOp()))
                .toList();
    }

    /** From melding to delivery; the first stage without a day is where the zaak is, unless it was closed. */
    List<Mijlpaal> milestones(Zaak zaak) {
        List<Toewijzing> orders = toewijzingen.vanZaak(zaak.gemeente(), zaak.nummer());
        Optional<Beschikking> besluit = beschikkingen.vanZaak(zaak.gemeente(), zaak.nummer());
        List<Stage> stages = new ArrayList<>(List.of(
                new Stage("Melding", zaak.meldingsdatum()),
                new Stage(
                        "Onderzoek",
                        onderzoeken
                                .find(zaak.gemeente(), zaak.nummer())
                                .map(Onderzoek::gestartOp)
                                .orElse(null)),
                new Stage("Verslag", zaak.verslagdatum()),
                new Stage("Aanvraag", zaak.aanvraagdatum()),
                new Stage("Besluit", besluit.map(Beschikking::besluitdatum).orElse(null))));
        if (besluit.map(Beschikking::toegekend).orElse(true) && zaak.status() != Zaakstatus.AFGESLOTEN) {
            stages.add(new Stage(
                    "Opdracht aan aanbieder",
                    first(orders.stream()
                            .map(t -> t.toegewezenOp().toLocalDate())
                            .toList())));
            stages.add(new Stage("Hulp gestart", started(zaak, orders)));
        }
        return milestones(stages, zaak.status() != Zaakstatus.AFGESLOTEN);
    }

    /** What the page says when nothing must be done. */
    String quiet(Zaak zaak) {
        return switch (zaak.status()) {
            case GEMELD -> "De melding is ontvangen.";
            case IN_ONDERZOEK -> "Het onderzoek loopt.";
            case VERSLAG_VERSTUURD -> "Het verslag is verstuurd. Nu is de inwoner aan zet: die kan een aanvraag doen.";
            case AANGEVRAAGD -> "De aanvraag is ontvangen.";
            case BESLOTEN -> "Het besluit is genomen. U hoeft nu niets te doen.";
            case AFGESLOTEN -> "Deze zaak is afgesloten zonder aanvraag.";
        };
    }

    private @Nullable LocalDate started(Zaak zaak, List<Toewijzing> orders) {
        return first(orders.stream()
                .flatMap(t -> toewijzingen.stand(zaak.gemeente(), t.nummer()).leveringen().stream())
                .map(Levering::begin)
                .toList());
    }

    private static List<Mijlpaal> milestones(List<Stage> stages, boolean goesOn) {
        long done = stages.stream().map(Stage::on).takeWhile(Objects::nonNull).count();
        List<Mijlpaal> result = new ArrayList<>();
        for (Stage stage : stages) {
            result.add(new Mijlpaal(stage.name(), stage.on(), goesOn && result.size() == done));
        }
        return result;
    }

    private static @Nullable LocalDate first(List<LocalDate> days) {
        return days.stream().min(Comparator.naturalOrder()).orElse(null);
    }
}
