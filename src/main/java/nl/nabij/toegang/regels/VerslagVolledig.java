package nl.nabij.toegang.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Tekst;
import nl.nabij.toegang.Ladder;
import nl.nabij.toegang.Onderwerp;
import nl.nabij.toegang.Onderwerpbevinding;
import nl.nabij.toegang.Onderzoek;
import nl.nabij.toegang.Planstand;
import nl.nabij.toegang.Plicht;

/** TG002: everything that must be there before the verslag goes to the resident; all gaps at once. */
public final class VerslagVolledig {

    private VerslagVolledig() {}

    /**
     * @param laatsteDagPlan until when the resident may hand in a personal plan
     */
    public record Feiten(
            Onderzoek onderzoek,
            Map<Onderwerp, Onderwerpbevinding> onderwerpen,
            Ladder ladder,
            Set<Plicht> plichten,
            LocalDate laatsteDagPlan) {}

    public static List<Bevinding> ontbreekt(Feiten feiten, LocalDate vandaag) {
        List<Bevinding> uit = new ArrayList<>();
        for (Onderwerp o : Onderwerp.values()) {
            Onderwerpbevinding b = feiten.onderwerpen().get(o);
            if (b == null || !b.status().afgerond()) {
                uit.add(Toegangsregel.TG002.fout(
                        "Rond onderwerp " + o.letter() + " af: " + o.titel() + " (" + o.artikel() + ")."));
            }
        }
        feiten.ladder()
                .volgende()
                .ifPresent(s -> uit.add(Toegangsregel.TG002.fout(
                        "Maak de ladder af. De volgende trede is: " + s.trede().titel() + ".")));
        Arrays.stream(Plicht.values())
                .filter(p -> !feiten.plichten().contains(p))
                .forEach(p -> uit.add(Toegangsregel.TG002.fout(
                        "Leg vast: " + p.tekst().toLowerCase(java.util.Locale.ROOT) + " (" + p.artikel() + ").")));
        if (feiten.onderzoek().documentGezienOp() == null) {
            uit.add(Toegangsregel.TG002.fout("Stel de identiteit vast (Wmo 2015, artikel 2.3.4)."));
        }
        if (feiten.onderzoek().planstand() == Planstand.AFWACHTEN && !vandaag.isAfter(feiten.laatsteDagPlan())) {
            uit.add(Toegangsregel.TG002.fout("De inwoner kan tot en met " + Tekst.datum(feiten.laatsteDagPlan())
                    + " een persoonlijk plan inleveren. Leg vast dat het plan er is, of dat de inwoner er geen inlevert "
                    + "(Wmo 2015, artikel 2.3.2 lid 2)."));
        }
        return uit;
    }
}
