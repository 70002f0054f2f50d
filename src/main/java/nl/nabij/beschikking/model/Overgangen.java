package nl.nabij.beschikking.model;

import static nl.nabij.beschikking.model.Besluitgebeurtenis.*;
import static nl.nabij.beschikking.model.Besluitstand.*;
import static nl.nabij.beschikking.model.Overgang.Wie.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The life of a decision: every step that is allowed, one line each (processen.md 3.2). What is not here is refused. Lines marked
 * "aangevuld" are not in that table: it names granting only, while the law lets the college refuse late, leave an application
 * untreated (Awb 4:5), end a review without a change, end help, and be objected to on every kind of decision (Awb 7:1).
 */
public final class Overgangen {

    public static final List<Overgang> ALLE = List.of(
            stap(AANGEVRAAGD, AANVULLING_GEVRAAGD, OPGESCHORT, CONSULENT, "Awb 4:5, 4:15"),
            stap(OPGESCHORT, AANVULLING_ONTVANGEN, AANGEVRAAGD, INWONER, "Awb 4:15"),
            stap(OPGESCHORT, AANVULTERMIJN_VOORBIJ, AANGEVRAAGD, TIJD, "Awb 4:15"),
            stap(AANGEVRAAGD, TOEGEKEND, BESLOTEN, BESLUITNEMER, "Wmo 2015 2.3.5; DW-37; DW-46; ZAWA-15"),
            stap(AANGEVRAAGD, AFGEWEZEN, BESLOTEN, BESLUITNEMER, "Wmo 2015 2.3.5 lid 3 en 6"),
            stap(AANGEVRAAGD, NIET_BEHANDELD, BESLOTEN, BESLUITNEMER, "Awb 4:5 (aangevuld)"),
            stap(AANGEVRAAGD, TERMIJN_VOORBIJ, TE_LAAT, TIJD, "Wmo 2015 2.3.5 lid 2"),
            stap(TE_LAAT, IN_GEBREKE_GESTELD, DWANGSOM, INWONER, "Awb 4:17"),
            stap(Set.of(TE_LAAT, DWANGSOM), TOEGEKEND, Set.of(BESLOTEN), BESLUITNEMER, "Wmo 2015 2.3.5 lid 2"),
            stap(Set.of(TE_LAAT, DWANGSOM), AFGEWEZEN, Set.of(BESLOTEN), BESLUITNEMER, "Wmo 2015 2.3.5 (aangevuld)"),
            stap(Set.of(TE_LAAT, DWANGSOM), NIET_BEHANDELD, Set.of(BESLOTEN), BESLUITNEMER, "Awb 4:5 (aangevuld)"),
            stap(BESLOTEN, HERONDERZOEK_BEGONNEN, HEROVERWEGING, CONSULENT, "Wmo 2015 2.3.9"),
            stap(HEROVERWEGING, ONGEWIJZIGD, BESLOTEN, CONSULENT, "Wmo 2015 2.3.9 (aangevuld)"),
            stap(
                    Set.of(BESLOTEN, HEROVERWEGING),
                    Besluitgebeurtenis.HERZIEN,
                    Set.of(BESLOTEN),
                    BESLUITNEMER,
                    "Wmo 2015 2.3.10"),
            stap(
                    Set.of(BESLOTEN, HEROVERWEGING),
                    Besluitgebeurtenis.INGETROKKEN,
                    Set.of(Besluitstand.INGETROKKEN),
                    BESLUITNEMER,
                    "Wmo 2015 2.3.10"),
            stap(
                    Set.of(BESLOTEN, HEROVERWEGING),
                    BEEINDIGD,
                    Set.of(Besluitstand.INGETROKKEN),
                    BESLUITNEMER,
                    "Wmo 2015 2.3.10 onder b (aangevuld)"),
            stap(Set.of(BESLOTEN, HEROVERWEGING), PERIODE_VOORBIJ, Set.of(VERLOPEN), TIJD, "ALK-80"),
            stap(
                    Set.of(BESLOTEN, HEROVERWEGING, Besluitstand.INGETROKKEN, VERLOPEN),
                    BEZWAAR_ONTVANGEN,
                    Set.of(IN_BEZWAAR),
                    INWONER,
                    "Awb 6:7, 6:16, 7:1"),
            stap(
                    Set.of(IN_BEZWAAR),
                    BEZWAAR_BESLIST,
                    Set.of(BESLOTEN, HEROVERWEGING, Besluitstand.INGETROKKEN, VERLOPEN),
                    BESLUITNEMER,
                    "Awb 7:11, 7:12"),
            stap(
                    Set.of(IN_BEZWAAR),
                    BEZWAAR_INGETROKKEN,
                    Set.of(BESLOTEN, HEROVERWEGING, Besluitstand.INGETROKKEN, VERLOPEN),
                    INWONER,
                    "Awb 6:21 (aangevuld)"));

    private Overgangen() {}

    public static Optional<Overgang> find(Besluitstand van, Besluitgebeurtenis gebeurtenis) {
        return ALLE.stream()
                .filter(o -> o.gebeurtenis() == gebeurtenis && o.van().contains(van))
                .findFirst();
    }

    private static Overgang stap(
            Besluitstand van, Besluitgebeurtenis gebeurtenis, Besluitstand naar, Overgang.Wie wie, String bron) {
        return new Overgang(Set.of(van), gebeurtenis, Set.of(naar), wie, bron);
    }

    private static Overgang stap(
            Set<Besluitstand> van,
            Besluitgebeurtenis gebeurtenis,
            Set<Besluitstand> naar,
            Overgang.Wie wie,
            String bron) {
        return new Overgang(van, gebeurtenis, naar, wie, bron);
    }
}
