package nl.nabij.berichten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.nabij.kern.Retourcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Return messages as IV028, IV032, IV087 and IV088 ask; each is written with all checks on. */
class RetourberichtTest {

    private static final LocalDate DAG = LocalDate.of(2027, 4, 12);

    @ParameterizedTest
    @ValueSource(strings = {"WMO301", "WMO305", "WMO307", "WMO315", "WMO317", "WMO319"})
    void anAcceptedMessageComesBackAsAHeaderWithoutCodes(String naam) {
        Bericht heen = Gevallen.voorbeeld(naam);
        Bericht retour = lees(Retourbericht.op(heen, "R1", DAG).akkoord());
        assertThat(retour.soort()).isEqualTo(heen.soort().retour().orElseThrow());
        assertThat(retour.wortel().kinderen()).extracting(Element::naam).containsExactly("Header");
        assertThat(retour.header().heeft("RetourCodes")).isFalse();
        assertThat(retour.kop().afzender()).isEqualTo(heen.kop().afzender());
        assertThat(retour.kop().ontvanger()).isEqualTo(heen.kop().ontvanger());
        assertThat(retour.kop().identificatie()).isEqualTo(heen.kop().identificatie());
        assertThat(retour.header().tekst("IdentificatieRetour")).isEqualTo("R1");
        assertThat(retour.header().datum("DagtekeningRetour")).isEqualTo(DAG);
        assertThat(retour.header().heeft("XsltVersie")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WMO301", "WMO305", "WMO307", "WMO315", "WMO317", "WMO319"})
    void aRejectedMessageComesBackWholeWithACodeOnEveryClass(String naam) {
        Bericht heen = Gevallen.voorbeeld(naam);
        Retourcode fout = Retourcode.of("9074");
        Predicate<Element> raak = e -> List.of(
                        "ToegewezenProduct",
                        "StartProduct",
                        "StopProduct",
                        "AangevraagdProduct",
                        "NieuwProduct",
                        "Antwoord")
                .contains(e.naam());
        Bericht retour =
                lees(Retourbericht.op(heen, "R1", DAG).afgekeurd(e -> raak.test(e) ? List.of(fout) : List.of()));
        assertThat(retour.header().alle("RetourCodes/RetourCode"))
                .extracting(Element::tekst)
                .containsExactly("0200");
        assertThat(zonderCodes(retour.wortel().kinderen().getLast()))
                .isEqualTo(GeldigeBerichtenTest.zonderRegels(
                        heen.wortel().kinderen().getLast()));
        assertThat(codes(retour.wortel().kinderen().getLast(), raak))
                .isNotEmpty()
                .containsOnly("9074");
        assertThat(codes(retour.wortel().kinderen().getLast(), raak.negate())).allMatch("0200"::equals);
    }

    private static List<String> codes(Element e, Predicate<Element> welke) {
        List<String> uit = new java.util.ArrayList<>();
        if (welke.test(e)) {
            e.alle("RetourCodes/RetourCode").forEach(c -> uit.add(c.tekst()));
        }
        e.kinderen().forEach(k -> uit.addAll(codes(k, welke)));
        return uit;
    }

    private static Element zonderCodes(Element e) {
        return new Element(
                e.naam(),
                e.tekst(),
                e.kinderen().stream()
                        .filter(k -> !k.naam().equals("RetourCodes"))
                        .map(RetourberichtTest::zonderCodes)
                        .toList(),
                0);
    }

    @Test
    void levelTwoErrorsComeBackAsAHeaderWith0001() {
        Bericht retour =
                lees(Retourbericht.op(Gevallen.voorbeeld("WMO305"), "R1", DAG).technischAfgekeurd());
        assertThat(retour.header().tekst("RetourCodes/RetourCode")).isEqualTo("0001");
        assertThat(retour.heeftAlleenKop()).isTrue();
    }

    @Test
    void anErrorInTheHeaderComesBackAsAHeaderWithItsCode() {
        Retourbericht op = Retourbericht.op(Gevallen.voorbeeld("WMO305"), "R1", DAG);
        Bericht retour = lees(op.kopAfgekeurd(List.of(Retourcode.of("9056"))));
        assertThat(retour.header().tekst("RetourCodes/RetourCode")).isEqualTo("9056");
        assertThat(retour.heeftAlleenKop()).isTrue();
        assertThatThrownBy(() -> op.kopAfgekeurd(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClaimAndAnAnswerHaveNoReturnMessage() {
        assertThatThrownBy(() -> Retourbericht.op(Gevallen.voorbeeld("WMO323"), "R1", DAG))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Retourbericht.op(Gevallen.voorbeeld("WMO306"), "R1", DAG))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Declaratieantwoord.op(Gevallen.voorbeeld("WMO305"), "R1", DAG))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Declaratieantwoord antwoord() {
        return Declaratieantwoord.op(Gevallen.voorbeeld("WMO323"), "DA1", DAG);
    }

    @Test
    void aClaimGrantedInFullSays8001AndItsTotal() {
        Bericht uit = lees(antwoord().toegekend());
        assertThat(uit.kop().afzender()).isEqualTo("1980");
        assertThat(uit.kop().ontvanger()).isEqualTo("98765432");
        assertThat(uit.kop().identificatie()).isEqualTo("DA1");
        assertThat(uit.header().tekst("DeclaratieIdentificatie/Identificatie")).isEqualTo("D0000000001");
        assertThat(uit.header().tekst("RetourCodes/RetourCode")).isEqualTo("0200");
        Element da = uit.kind("DeclaratieAntwoord").orElseThrow();
        assertThat(da.tekst("RetourCodes/RetourCode")).isEqualTo("8001");
        assertThat(da.getal("TotaalToegekendBedrag/TotaalBedrag")).isEqualTo(28_480);
        assertThat(da.heeft("Clienten")).isFalse();
    }

    @Test
    void rejectedLinesComeBackAndAreTakenOffTheTotal() {
        Element prestatie = Gevallen.voorbeeld("WMO323")
                .alle("Declaratie/Clienten/Client/Prestaties/Prestatie")
                .getFirst();
        Bericht uit = deels(
                6_680,
                new Declaratieantwoord.Client(
                        "999990019",
                        List.of(),
                        List.of(new Declaratieantwoord.Prestatie(
                                prestatie, List.of(Retourcode.of("9321"), Retourcode.of("0611"))))));
        Element da = uit.kind("DeclaratieAntwoord").orElseThrow();
        assertThat(da.getal("TotaalToegekendBedrag/TotaalBedrag")).isEqualTo(6_680);
        assertThat(da.alle("Clienten/Client/RetourCodes/RetourCode"))
                .extracting(Element::tekst)
                .containsExactly("0200");
        assertThat(da.alle("Clienten/Client/Prestaties/Prestatie/RetourCodes/RetourCode"))
                .extracting(Element::tekst)
                .containsExactly("9321", "0611");
        assertThat(da.tekst("RetourCodes/RetourCode")).isEqualTo("0200");
    }

    @Test
    void aRejectedCreditRaisesTheAmountGranted() {
        Element credit = Gevallen.voorbeeld("WMO323")
                .alle("Declaratie/Clienten/Client/Prestaties/Prestatie")
                .getLast();
        Bericht uit = deels(
                31_800,
                new Declaratieantwoord.Client(
                        "999990032",
                        List.of(),
                        List.of(new Declaratieantwoord.Prestatie(credit, List.of(Retourcode.of("8017"))))));
        assertThat(uit.kind("DeclaratieAntwoord/TotaalToegekendBedrag")
                        .orElseThrow()
                        .getal("TotaalBedrag"))
                .isEqualTo(31_800);
    }

    @Test
    void whenOnlyTheDebitsAreRejectedTheTotalIsACredit() {
        List<Element> alle = Gevallen.voorbeeld("WMO323").alle("Declaratie/Clienten/Client/Prestaties/Prestatie");
        List<Declaratieantwoord.Prestatie> debet = alle.subList(0, 2).stream()
                .map(p -> new Declaratieantwoord.Prestatie(p, List.of(Retourcode.of("9338"))))
                .toList();
        Bericht uit = deels(-3_320, new Declaratieantwoord.Client("999990019", List.of(), debet));
        Element totaal = uit.kind("DeclaratieAntwoord/TotaalToegekendBedrag").orElseThrow();
        assertThat(totaal.getal("TotaalBedrag")).isEqualTo(3_320);
        assertThat(totaal.tekst("DebetCredit")).isEqualTo("C");
    }

    @Test
    void linesOfARejectedClientAreNotJudged() {
        List<Declaratieantwoord.Prestatie> regels =
                Gevallen.voorbeeld("WMO323")
                        .alle("Declaratie/Clienten/Client/Prestaties/Prestatie")
                        .subList(0, 2)
                        .stream()
                        .map(p -> new Declaratieantwoord.Prestatie(p, List.of()))
                        .toList();
        Bericht uit = deels(-3_320, new Declaratieantwoord.Client("999990019", List.of(Retourcode.of("8187")), regels));
        assertThat(uit.alle("DeclaratieAntwoord/Clienten/Client/RetourCodes/RetourCode"))
                .extracting(Element::tekst)
                .containsExactly("8187");
        assertThat(uit.alle("DeclaratieAntwoord/Clienten/Client/Prestaties/Prestatie/RetourCodes/RetourCode"))
                .extracting(Element::tekst)
                .containsExactly("0233", "0233");
    }

    @Test
    void aRejectedClaimGrantsNothingAndHasNoLines() {
        Bericht uit = lees(antwoord().declaratieAfgekeurd(List.of(Retourcode.of("9333"))));
        Element da = uit.kind("DeclaratieAntwoord").orElseThrow();
        assertThat(da.getal("TotaalToegekendBedrag/TotaalBedrag")).isZero();
        assertThat(da.tekst("RetourCodes/RetourCode")).isEqualTo("9333");
        assertThat(da.heeft("Clienten")).isFalse();
        assertThat(uit.header().tekst("RetourCodes/RetourCode")).isEqualTo("0200");
    }

    @Test
    void aClaimWithLevelTwoErrorsComesBackAsAHeaderWith0001() {
        Bericht uit = lees(antwoord().technischAfgekeurd());
        assertThat(uit.header().tekst("RetourCodes/RetourCode")).isEqualTo("0001");
        assertThat(uit.heeftAlleenKop()).isTrue();
        assertThat(lees(antwoord().kopAfgekeurd(List.of(Retourcode.of("9056")))).heeftAlleenKop())
                .isTrue();
    }

    @Test
    void aClientThatComesInPartsIsOneClientInTheAnswer() {
        List<Declaratieantwoord.Client> delen =
                Gevallen.voorbeeld("WMO323")
                        .alle("Declaratie/Clienten/Client/Prestaties/Prestatie")
                        .subList(0, 2)
                        .stream()
                        .map(p -> new Declaratieantwoord.Client(
                                "999990019",
                                List.of(),
                                List.of(new Declaratieantwoord.Prestatie(p, List.of(Retourcode.of("9338"))))))
                        .toList();
        Bericht uit = deels(-3_320, delen.toArray(Declaratieantwoord.Client[]::new));
        assertThat(uit.alle("DeclaratieAntwoord/Clienten/Client")).hasSize(1);
        assertThat(uit.alle("DeclaratieAntwoord/Clienten/Client/Prestaties/Prestatie"))
                .hasSize(2);
    }

    /** Writes with all checks, reads again. */
    private static Bericht deels(long toegekend, Declaratieantwoord.Client... clienten) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        antwoord()
                .schrijfDeelsAfgekeurd(
                        bytes, toegekend, uit -> List.of(clienten).forEach(uit));
        return GeldigeBerichtenTest.gelezen(bytes.toByteArray());
    }

    /** Writes with all checks, reads again. */
    private static Bericht lees(Bericht bericht) {
        return GeldigeBerichtenTest.gelezen(Berichtschrijver.schrijfGecontroleerd(bericht));
    }
}
