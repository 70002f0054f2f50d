package nl.nabij.herindicatie;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nl.nabij.indicatie.Berekening;
import nl.nabij.indicatie.Indicatieberekening;
import nl.nabij.indicatie.Indicatieberekening.Herberekend;
import nl.nabij.indicatie.Indicatieversie;
import nl.nabij.indicatie.Ontbreekt;
import nl.nabij.indicatie.WatAls;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Tarief;
import nl.nabij.kosten.Jaarbedrag;
import org.jspecify.annotations.Nullable;

/** Computes one grant anew. Dry run and real run both use it, and nothing else. */
final class Rekenwerk {

    private final Indicatieberekening berekening;
    private final Keuze.Norm keuze;
    private final String weken;

    Rekenwerk(Indicatieberekening berekening, Keuze.Norm keuze) {
        this.berekening = berekening;
        this.keuze = keuze;
        this.weken = berekening.info(keuze.kader()).weken();
    }

    Herberekend opnieuw(Indicatieversie versie) {
        return berekening.herbereken(versie, keuze.kader(), keuze.vanaf());
    }

    Geraakt reken(Lopend lopend) {
        Indicatieversie versie = lopend.versie();
        int nu = versie.indicatie().totaalPerWeek().aantal();
        Lopend.Levering levering = lopend.levering();
        Bedrag jaarNu = jaar(levering == null ? null : levering.nu(), nu, wekenNu(versie));
        Omvang toegekend = lopend.beschikking().omvang();
        if (toegekend == null || !toegekend.equals(Omvang.minutenPerWeek(Math.max(nu, 1)))) {
            return niet(
                    lopend,
                    jaarNu,
                    "Toegekend is " + (toegekend == null ? "iets anders" : toegekend) + ", de indicatie was " + nu
                            + " minuten per week. Bekijk deze toekenning zelf.");
        }
        return switch (opnieuw(versie).uitkomst()) {
            case Berekening.Berekend dan ->
                new Geraakt(
                        versie.indicatie().zaak(),
                        lopend.beschikking().nummer(),
                        levering == null ? "" : levering.naam(),
                        nu,
                        dan.totaalPerWeek().aantal(),
                        jaarNu,
                        jaar(tarief(levering), dan.totaalPerWeek().aantal(), weken),
                        WatAls.verschillen(versie.indicatie().regels(), dan.regels()),
                        List.of(),
                        "");
            case Berekening.Gestopt stop ->
                niet(
                        lopend,
                        jaarNu,
                        stop.ontbreekt().stream().map(Ontbreekt::tekst).collect(Collectors.joining(" ")));
        };
    }

    private static Geraakt niet(Lopend lopend, @Nullable Bedrag jaarNu, String reden) {
        Lopend.Levering levering = lopend.levering();
        return new Geraakt(
                lopend.beschikking().zaak(),
                lopend.beschikking().nummer(),
                levering == null ? "" : levering.naam(),
                lopend.versie().indicatie().totaalPerWeek().aantal(),
                null,
                jaarNu,
                null,
                List.of(),
                List.of(),
                reden);
    }

    private @Nullable Tarief tarief(Lopend.@Nullable Levering levering) {
        return keuze.tarief() != null ? keuze.tarief() : levering == null ? null : levering.dan();
    }

    private String wekenNu(Indicatieversie versie) {
        return berekening.info(versie.normenkader()).weken();
    }

    private static @Nullable Bedrag jaar(@Nullable Tarief tarief, int minuten, String weken) {
        return tarief == null ? null : Jaarbedrag.bedrag(tarief, BigDecimal.valueOf(minuten), weken);
    }
}
