package nl.nabij.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.Regelgeval;
import nl.nabij.berichten.regels.Antwoordregel;
import nl.nabij.kern.Retourcode;
import org.junit.jupiter.api.Test;

/** Every rule on a 325 beside its 323: one that passes and one that fails. */
class AntwoordregelTest {

    private static final Bericht DECLARATIE = Gevallen.voorbeeld("WMO323");
    private static final String PRESTATIE = "DeclaratieAntwoord/Clienten/Client/Prestaties/Prestatie/";

    /** The answer that refuses the first line of the declaratie. */
    private static Bericht antwoord() {
        Element client = DECLARATIE.alle("Declaratie/Clienten/Client").getFirst();
        Element prestatie = client.alle("Prestaties/Prestatie").getFirst();
        Declaratieantwoord.Client afgekeurd = new Declaratieantwoord.Client(
                client.tekst("Bsn"),
                List.of(),
                List.of(new Declaratieantwoord.Prestatie(prestatie, List.of(Retourcode.of("9321")))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Declaratieantwoord.op(DECLARATIE, "A1", LocalDate.of(2027, 4, 6))
                .schrijfDeelsAfgekeurd(bytes, 6_680, uit -> uit.accept(afgekeurd));
        return GeldigeBerichtenTest.gelezen(bytes.toByteArray());
    }

    private static List<String> toets(String wijziging) {
        Bericht antwoord = antwoord();
        Bericht anders = new Bericht(antwoord.soort(), Gevallen.wijzig(antwoord.wortel(), wijziging));
        return codes(Antwoordregel.toets(anders, DECLARATIE));
    }

    private static List<String> codes(List<Berichtbevinding> bevindingen) {
        return bevindingen.stream().map(b -> b.regel().waarde()).toList();
    }

    @Test
    @Regelgeval(voldoet = {"TR337", "TR366", "TR367", "TR371", "TR376"})
    void theAnswerThatNabijWritesMeetsThemAll() {
        assertThat(Antwoordregel.toets(antwoord(), DECLARATIE)).isEmpty();
    }

    @Test
    @Regelgeval(voldoetNiet = "TR337")
    void tr337AnAnswerToAnotherDeclaratieIsNotLookedAtFurther() {
        Bericht ander = new Bericht(
                DECLARATIE.soort(),
                Gevallen.wijzig(DECLARATIE.wortel(), "Header/BerichtIdentificatie/Identificatie=EENANDER"));
        assertThat(codes(Antwoordregel.toets(antwoord(), ander))).containsExactly("TR337");
    }

    @Test
    @Regelgeval(voldoetNiet = "TR371")
    void tr371TheXsdVersionsAreThoseOfTheDeclaratie() {
        assertThat(toets("Header/XsdVersieDeclaratie/BerichtXsdVersie=1.0.1")).containsExactly("TR371");
        assertThat(toets("Header/XsdVersieDeclaratie/BasisschemaXsdVersie=1.1.0"))
                .containsExactly("TR371");
    }

    @Test
    @Regelgeval(voldoetNiet = "TR376")
    void tr376TheNumberIsThatOfTheDeclaratie() {
        assertThat(toets("DeclaratieAntwoord/DeclaratieNummer=ANDER")).containsExactly("TR376");
    }

    @Test
    @Regelgeval(voldoetNiet = "TR366")
    void tr366EveryLineIsOneOfTheDeclaratie() {
        assertThat(toets(PRESTATIE + "ProductReferentie/ReferentieNummer=BESTAATNIET"))
                .containsExactly("TR366");
    }

    @Test
    @Regelgeval(voldoetNiet = "TR367")
    void tr367ALineComesBackAsItWasSent() {
        assertThat(toets(PRESTATIE + "GeleverdVolume=1")).containsExactly("TR367");
        assertThat(toets(PRESTATIE + "ProductPeriode/Begindatum=2027-01-02")).containsExactly("TR367");
        assertThat(toets("-" + PRESTATIE + "ProductTarief")).containsExactly("TR367");
    }
}
