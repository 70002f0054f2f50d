package nl.nabij.berichten.regels;

import java.util.List;
import nl.nabij.berichten.controle.Watch;

/** All rules inside a message: every technical rule in one list, and the conditions of {@code condities.tsv}. */
public final class Rulebook {

    private static final List<TechnicalRule> RULES = List.of(
            new TR002GeboortedatumAannemelijk(),
            new TR006ContactBereikbaar(),
            new TR018EinddatumNaBegindatum(),
            new TR061ClientHeeftAdres(),
            new TR101GeenDubbeleRegels(),
            new TR134DatumNietNaDagtekening(),
            new TR137EinddatumVoorDagtekening(),
            new TR302ToewijzingenOverlappenNiet(),
            new TR315VorigeReferentieUniek(),
            new TR316NietCrediterenInZelfdeBericht(),
            new TR335NietOuderDanVijfJaar(),
            new TR342AlleenAfgewezenPrestaties(),
            new TR352LopendProductInVerzoek(),
            new TR353VerzoekVraagtIets(),
            new TR358TotaalIsSomVanPrestaties(),
            new TR380NieuwProductInDeToekomst(),
            new TR383ReferentieUniekInVerzoek(),
            new TR386AanvragenOverlappenNiet(),
            new TR410NieuweProductenOverlappenNiet(),
            new TR416EenDebetPerPeriode());

    private Rulebook() {}

    public static List<TechnicalRule> technicalRules() {
        return RULES;
    }

    public static List<Condition> conditions() {
        return Condition.all();
    }

    /** Lets every rule of this message kind join the check. */
    public static void bind(Watch watch) {
        RULES.forEach(r -> r.bind(watch));
        Condition.all().forEach(c -> c.bind(watch));
    }
}
