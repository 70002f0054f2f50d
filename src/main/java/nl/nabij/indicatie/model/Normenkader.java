package nl.nabij.indicatie.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.nabij.indicatie.Vraag;

/**
 * A version of a norm framework, as one file under normen/instrument/ gives it.
 *
 * @param status what to know of its standing
 * @param voorBesluiten false when it only serves to test
 * @param weken in a year
 * @param gebieden code to name of the result areas, in order
 * @param vragen with the condition under which each is asked
 * @param uitsluitingen answers that do not go together
 * @param bestand path of the file under normen/, without the ending
 * @param hash SHA-256 of the file
 */
public record Normenkader(
        String code,
        String naam,
        String status,
        boolean voorBesluiten,
        Rekenregels rekenregels,
        SequencedMap<String, String> gebieden,
        List<GesteldeVraag> vragen,
        List<Uitsluiting> uitsluitingen,
        List<Onderdeel> onderdelen,
        String bestand,
        String hash) {

    /**
     * @param bronWeken and {@code bronAfronding} say who chose this way of counting
     * @param stap minutes to a multiple of which is rounded up; 1 for whole minutes
     */
    public record Rekenregels(Breuk weken, String bronWeken, Moment afronding, int stap, String bronAfronding) {

        public Rekenregels {
            if (stap < 1) {
                throw new IllegalArgumentException("Afronden kan alleen op een of meer minuten: " + stap);
            }
        }

        Breuk naarBoven(Breuk minuten) {
            return Breuk.of((long) minuten.door(Breuk.of(stap)).naarBoven() * stap);
        }
    }

    /** When minutes are rounded up. */
    public enum Moment {
        REGEL,
        TOTAAL
    }

    public record GesteldeVraag(Vraag vraag, List<Voorwaarde> als) {
        public GesteldeVraag {
            als = List.copyOf(als);
        }
    }

    /** These answers together cannot be. */
    public record Uitsluiting(List<Voorwaarde> als, String uitleg) {
        public Uitsluiting {
            als = List.copyOf(als);
        }
    }

    public Normenkader {
        vragen = List.copyOf(vragen);
        uitsluitingen = List.copyOf(uitsluitingen);
        onderdelen = List.copyOf(onderdelen);
    }

    /** Questions that matter given the answers so far, in order. */
    public List<Vraag> vragen(Map<String, String> feiten) {
        Map<String, String> gesteld = gesteldeFeiten(feiten);
        return vragen.stream()
                .filter(v -> Voorwaarde.alle(v.als(), gesteld))
                .map(GesteldeVraag::vraag)
                .toList();
    }

    /** The valid answers to questions that are asked; an answer to a question that no longer matters does not count. */
    Map<String, String> gesteldeFeiten(Map<String, String> feiten) {
        Map<String, String> gesteld = new HashMap<>();
        for (GesteldeVraag vraag : vragen) {
            String antwoord = feiten.get(vraag.vraag().code());
            if (antwoord != null && vraag.vraag().past(antwoord) && Voorwaarde.alle(vraag.als(), gesteld)) {
                gesteld.put(vraag.vraag().code(), antwoord);
            }
        }
        return gesteld;
    }

    public List<Onderdeel> onderdelenBij(Map<String, String> feiten) {
        Map<String, String> gesteld = gesteldeFeiten(feiten);
        return onderdelen.stream().filter(o -> o.geldt(gesteld)).toList();
    }

    public Optional<Onderdeel> onderdeel(String onderdeelcode) {
        return onderdelen.stream().filter(o -> o.code().equals(onderdeelcode)).findFirst();
    }

    Optional<Vraag> vraag(String vraagcode) {
        return vragen.stream()
                .map(GesteldeVraag::vraag)
                .filter(v -> v.code().equals(vraagcode))
                .findFirst();
    }

    public String volledigeNaam(Onderdeel onderdeel) {
        return gebieden.get(onderdeel.gebied()) + ": " + onderdeel.naam();
    }
}
