package nl.nabij.declaratie.regels;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.kern.Regelcode;

/** The register of rules on lines. */
public final class Prestatieregels {

    /** About the client of a line. When it speaks, no other rule is asked. */
    public static final Prestatieregel CLIENT = new TR304BsnIsVanClient();

    /** About a credit. What held when its debit was approved is not asked again. */
    public static final List<Prestatieregel> CREDIT = List.of(
            new TR314ReferentieIsNieuw(),
            new TR319PeriodeNietNaDeclaratiemaand(),
            new TR323CreditHoortBijGoedgekeurdeDebet(),
            new TR390EenCreditPerDebet());

    /** About a debit by itself. */
    public static final List<Prestatieregel> DEBET = List.of(
            new TR314ReferentieIsNieuw(),
            new TR319PeriodeNietNaDeclaratiemaand(),
            new TR338ToewijzingBestaat(),
            new TR384ToewijzingNietVerwijderd(),
            new TR339CategorieIsToegewezen(),
            new TR340ProductIsToegewezen(),
            new TR381ProductPastBijCategorie(),
            new TR341EenheidPast(),
            new TR307BeginBinnenToewijzing(),
            new TR308EindeBinnenToewijzing(),
            new TR387BeginVanProductperiode(),
            new TR388EindeVanProductperiode(),
            new TR389EenDebetPerProductperiode(),
            new TR321VolumePastInProductperiode(),
            new TR418TariefVanContract(),
            new TR346BedragIsVolumeMaalTarief());

    /** About a debit together with all that was approved before it. */
    public static final List<Prestatieregel> TOTAAL =
            List.of(new TR322VolumePastInToewijzing(), new TR369BedragPastInBudget());

    private static final Map<Regelcode, Prestatieregel> OP_CODE =
            alle().collect(Collectors.toUnmodifiableMap(Prestatieregel::regelcode, Function.identity(), (a, b) -> a));

    private Prestatieregels() {}

    public static Stream<Prestatieregel> alle() {
        return Stream.of(List.of(CLIENT), CREDIT, DEBET, TOTAAL).flatMap(List::stream);
    }

    /** @throws IllegalArgumentException for a code that is not in the register */
    public static Prestatieregel get(Regelcode code) {
        Prestatieregel regel = OP_CODE.get(code);
        if (regel == null) {
            throw new IllegalArgumentException("Onbekende regel " + code + ". Maybe a verdict of a newer version.");
        }
        return regel;
    }
}
