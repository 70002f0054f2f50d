package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import nl.nabij.beschikking.brief.Brief;
import nl.nabij.beschikking.brief.Leesbaarheid;
import nl.nabij.beschikking.brief.Leesbaarheid.Zin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The reading measures on known counts, and the letters that must read easily. */
class LeesbaarheidTest {

    @ParameterizedTest
    @CsvSource({
        "huis, 1",
        "hulp, 1",
        "CAK, 1",
        "2027, 1",
        "gemeente, 3",
        "aanbieder, 3",
        "huishouden, 3",
        "bijdrage, 3",
        "minuten, 3",
        "januari, 4",
        "situatie, 4",
        "financiën, 4",
        "beëindigen, 5",
        "cliëntondersteuner, 6",
        "onafhankelijk, 5",
        "nieuwe, 2",
        "sneeuw, 1",
        "bureau, 2",
        "radio, 3",
        "officieel, 4",
        "u, 1",
        "geïnd, 2"
    })
    void lettergrepenZoalsEenMensTelt(String woord, int aantal) {
        assertEquals(aantal, Leesbaarheid.lettergrepen(woord));
    }

    @Test
    void deFormulesOpBekendeTellingen() {
        // 2 sentences, 10 words, 15 syllables: S = 150 per 100 words, W = 5 words per sentence
        Leesbaarheid tekst = Leesbaarheid.van("U krijgt hulp van de gemeente. Wij betalen de aanbieder.");
        assertEquals(List.of(6, 4), tekst.zinnen().stream().map(Zin::woorden).toList());
        assertEquals(10, tekst.woorden());
        assertEquals(16, tekst.lettergrepen());
        assertEquals(new BigDecimal("79.0"), tekst.douma()); // 206.84 - 0.77 * 160 - 0.93 * 5 = 78.99
        assertEquals(new BigDecimal("78.3"), tekst.brouwer()); // 195 - 2/3 * 160 - 2 * 5 = 78.33
        assertEquals("tamelijk gemakkelijk", tekst.oordeel());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ik ga naar huis. | zeer gemakkelijk",
                "Ingevolge de Algemene wet bestuursrecht dient belanghebbende ontvankelijkheidsvereisten"
                        + " dienovereenkomstig te verantwoorden. | zeer moeilijk"
            })
    void hetOordeelScheidtMakkelijkVanMoeilijk(String tekst, String oordeel) {
        assertEquals(oordeel, Leesbaarheid.van(tekst).oordeel());
    }

    @Test
    void deMoeilijksteZinStaatVooraan() {
        Leesbaarheid tekst =
                Leesbaarheid.van("U krijgt hulp. Dientengevolge overwegen burgemeester en wethouders onderstaande"
                        + " verantwoordingsverplichtingen. Wij helpen u graag verder.");
        assertTrue(tekst.moeilijkste(3).getFirst().tekst().startsWith("Dientengevolge"));
        assertEquals(1, tekst.moeilijkste(3).size());
    }

    @Test
    void eenLegeTekstBreektNiets() {
        assertEquals(BigDecimal.ZERO, Leesbaarheid.van("").douma());
        assertEquals(List.of(), Leesbaarheid.van("").moeilijkste(3));
    }

    static List<Brief> brieven() {
        return Brieven.alle();
    }

    /** The texts that are the same in every letter reach "normaal" of Douma, in every kind of letter. */
    @ParameterizedTest
    @MethodSource("brieven")
    void elkeSoortBriefHaaltHetLeesniveau(Brief brief) {
        Leesbaarheid gemeten = Leesbaarheid.van(brief);
        assertTrue(
                gemeten.douma().intValue() >= Leesbaarheid.NORMAAL,
                brief.onderwerp() + ": " + gemeten.douma() + ", moeilijk: " + gemeten.moeilijkste(3));
    }
}
