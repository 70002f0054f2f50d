package nl.nabij.beschikking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nabij.beschikking.brief.Briefgegevens.Gevonden;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toegang.Ladder;
import nl.nabij.toegang.Ladders;
import nl.nabij.toegang.Onderwerpbevinding;
import nl.nabij.toegang.Onderwerpen;
import nl.nabij.toegang.Onderwerpstatus;
import nl.nabij.toegang.Tredeoordeel;
import nl.nabij.toegang.Tredestap;
import nl.nabij.toegang.Zaak;
import org.springframework.stereotype.Component;

/** What the onderzoek found and how it was weighed, as the letter tells it. */
@Component
class Onderzoeksverhaal {

    private final Onderwerpen onderwerpen;
    private final Ladders ladders;
    private final Productindicaties producten;

    Onderzoeksverhaal(Onderwerpen onderwerpen, Ladders ladders, Productindicaties producten) {
        this.producten = producten;
        this.onderwerpen = onderwerpen;
        this.ladders = ladders;
    }

    List<Gevonden> onderzocht(Zaak zaak) {
        return onderwerpen.van(zaak.gemeente(), zaak.nummer()).values().stream()
                .filter(b ->
                        b.status() == Onderwerpstatus.KLAAR && !b.bevinding().isBlank())
                .map(Onderzoeksverhaal::gevonden)
                .toList();
    }

    private static Gevonden gevonden(Onderwerpbevinding bevinding) {
        String inwoner = bevinding.inwonerZegt().isBlank()
                ? ""
                : " U zei daarover: " + bevinding.inwonerZegt().strip();
        return new Gevonden(
                bevinding.onderwerp().titel(),
                bevinding.bevinding().strip() + inwoner,
                "Onderzoek, onderwerp " + bevinding.onderwerp().letter() + ": " + bevinding.herkomst());
    }

    List<Gevonden> gewogen(Zaak zaak) {
        return Stream.concat(
                        ladder(zaak).stream(),
                        producten.vooraf(zaak.gemeente(), zaak.nummer()).stream()
                                .map(r -> new Gevonden(r.onderdeel(), r.grond(), r.bron())))
                .toList();
    }

    /** Title of the step of the ladder that leads away from maatwerk; empty when none does, or there is no ladder. */
    Optional<String> zonderMaatwerk(Zaak zaak) {
        try {
            Ladder ladder = ladders.van(zaak.gemeente(), zaak.nummer());
            return ladder.uitkomst() == Ladder.Uitkomst.ZONDER_MAATWERK
                    ? ladder.stappen().stream()
                            .filter(s -> s.trede().isMaatwerk() || s.oordeel() == Tredeoordeel.VOLDOENDE)
                            .map(s -> s.trede().titel())
                            .findFirst()
                    : Optional.empty();
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private List<Gevonden> ladder(Zaak zaak) {
        try {
            return ladders.van(zaak.gemeente(), zaak.nummer()).stappen().stream()
                    .flatMap(stap -> Stream.ofNullable(stap.oordeel()).map(oordeel -> gewogen(stap, oordeel)))
                    .toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    private static Gevonden gewogen(Tredestap stap, Tredeoordeel oordeel) {
        String uitkomst = oordeel.tekst(stap.trede()) + ".";
        String verhaal = Stream.of(stap.bekeken().strip(), stap.waarom().strip(), uitkomst)
                .filter(t -> !t.isEmpty())
                .map(t -> t.matches("(?s).*[.!?]") ? t : t + ".")
                .collect(java.util.stream.Collectors.joining(" "));
        return new Gevonden(
                stap.trede().titel(), verhaal, "Ladder, trede " + stap.trede().code());
    }
}
