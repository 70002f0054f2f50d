package nl.nabij.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.socialekaart.Buurtvoorziening;
import nl.nabij.socialekaart.Socialekaart;
import nl.nabij.socialekaart.Voorzieningsoort;
import org.springframework.stereotype.Component;

/** What is in the neighbourhood of the demo: a few fictional places on the sociale kaart. */
@Component
class Neighbourhood {

    private record Place(
            Voorzieningsoort kind,
            String name,
            String where,
            String what,
            List<String> groups,
            String costs,
            String support) {}

    private static final List<Place> PLACES = List.of(
            new Place(
                    Voorzieningsoort.ONTMOETING,
                    "Buurthuis De Eik",
                    "Centrum",
                    "Elke werkdag koffie vanaf 10 uur. Op dinsdag en donderdag warm eten om 12 uur.",
                    List.of(),
                    "Koffie gratis, een maaltijd kost 7 euro",
                    "Een welzijnswerker is er op dinsdag en donderdag"),
            new Place(
                    Voorzieningsoort.VRIJWILLIGERS,
                    "Maatjes van De Brug",
                    "Hele gemeente",
                    "Een vrijwilliger komt eens per week langs voor een praatje, een wandeling of een boodschap.",
                    List.of("Mensen die weinig anderen zien"),
                    "Gratis",
                    ""),
            new Place(
                    Voorzieningsoort.DAGBESTEDING,
                    "Inloop De Schuur",
                    "Noord",
                    "Samen tuinieren, koken en knutselen. U hoeft zich niet aan te melden.",
                    List.of("Ouderen", "Mensen met een beperking"),
                    "2 euro per keer",
                    "Twee begeleiders zijn er altijd bij"),
            new Place(
                    Voorzieningsoort.LOTGENOTEN,
                    "Gespreksgroep mantelzorg",
                    "Zuid",
                    "Eens in de twee weken praten mantelzorgers met elkaar.",
                    List.of("Mantelzorgers"),
                    "Gratis",
                    "Met een ervaringsdeskundige"),
            new Place(
                    Voorzieningsoort.BIBLIOTHEEK,
                    "Digihulp in de bibliotheek",
                    "Centrum",
                    "Hulp met telefoon, tablet en DigiD, op woensdagmiddag.",
                    List.of(),
                    "Gratis",
                    ""));

    private final Socialekaart map;

    Neighbourhood(Socialekaart map) {
        this.map = map;
    }

    void tell(Gemeentecode gemeente, LocalDate day) {
        for (Place place : PLACES) {
            map.bewaar(new Buurtvoorziening(
                    UUID.nameUUIDFromBytes((gemeente + place.name()).getBytes(StandardCharsets.UTF_8)),
                    gemeente,
                    place.name() + " (demo)",
                    place.kind(),
                    place.where(),
                    place.what(),
                    place.groups(),
                    place.costs(),
                    "Bel 000-0000000",
                    place.support(),
                    day,
                    DemoUsers.consulent(gemeente, 1).name(),
                    false));
        }
    }
}
