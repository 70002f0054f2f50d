package nl.nabij.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Bezwaren;
import nl.nabij.beschikking.model.Dwangsom;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.beschikking.model.Ingebrekestellingen;
import nl.nabij.beschikking.model.Ingebrekestellingen.Ingebrekestelling;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import nl.nabij.toegang.Zaak;
import org.springframework.stereotype.Component;

/** Counts what is owed on every notice of default of a zaak, today or up to the decision that came (Awb 4:17). */
@Component
public class Dwangsomteller {

    private final Ingebrekestellingen ingebrekestellingen;
    private final Besluiten besluiten;
    private final Bezwaren bezwaren;
    private final Besluitdossiers dossiers;
    private final Normen normen;
    private final Clock clock;

    Dwangsomteller(
            Ingebrekestellingen ingebrekestellingen,
            Besluiten besluiten,
            Bezwaren bezwaren,
            Besluitdossiers dossiers,
            Normen normen,
            Clock clock) {
        this.ingebrekestellingen = ingebrekestellingen;
        this.besluiten = besluiten;
        this.bezwaren = bezwaren;
        this.dossiers = dossiers;
        this.normen = normen;
        this.clock = clock;
    }

    /** One per notice, oldest first. */
    public List<Dwangsomdossier> van(Zaak zaak) {
        return ingebrekestellingen.van(zaak.gemeente(), zaak.nummer()).stream()
                .map(i -> dossier(zaak, i))
                .toList();
    }

    private Dwangsomdossier dossier(Zaak zaak, Ingebrekestelling ingebrekestelling) {
        LocalDate vandaag = LocalDate.now(clock);
        return new Dwangsomdossier(
                zaak,
                ingebrekestelling.bezwaar() == null ? "het besluit op uw aanvraag" : "het besluit op uw bezwaar",
                ingebrekestelling,
                tarief(zaak, ingebrekestelling.ontvangenOp()),
                besloten(zaak, ingebrekestelling).orElse(null),
                null,
                "",
                vandaag,
                dossiers.waarden(
                        zaak.gemeente(),
                        vandaag,
                        List.of(Beleid.BEZWAARTERMIJN, Beleid.DWANGSOM_VASTSTELLEN, Beleid.DWANGSOM_BETALEN)));
    }

    private Optional<LocalDate> besloten(Zaak zaak, Ingebrekestelling ingebrekestelling) {
        Long bezwaar = ingebrekestelling.bezwaar();
        if (bezwaar != null) {
            return bezwaren.alle(zaak.gemeente(), zaak.nummer()).stream()
                    .filter(b -> b.id() == bezwaar)
                    .map(b -> Optional.ofNullable(b.klaarOp()))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return besluiten.alle(zaak.gemeente(), zaak.nummer()).stream()
                .filter(b -> b.uitkomst() != Uitkomst.DWANGSOM_VASTSTELLEN)
                .map(Besluit::beschikking)
                .map(Beschikking::besluitdatum)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Dwangsom.Tarief tarief(Zaak zaak, LocalDate op) {
        return new Dwangsom.Tarief(
                norm(zaak, "dwangsom/wachttijd", op),
                norm(zaak, "dwangsom/duur", op),
                List.of(
                        norm(zaak, "dwangsom/eerste-14-dagen", op),
                        norm(zaak, "dwangsom/tweede-14-dagen", op),
                        norm(zaak, "dwangsom/derde-14-dagen", op)));
    }

    private Normwaarde norm(Zaak zaak, String pad, LocalDate op) {
        return normen.waarde(pad, zaak.gemeente(), op);
    }
}
