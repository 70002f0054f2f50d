package nl.nabij.berichten.verkeer;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.nabij.berichten.Berichtsoort;
import org.jspecify.annotations.Nullable;

/**
 * Reads who sent what to whom from the header, as far as it can be read: a broken message must still reach the right back office.
 * Follows no DTD and no entity, and stops at the end of the header.
 */
final class Kopverkenner {

    private static final Set<String> GEVRAAGD = Set.of("Afzender", "Ontvanger", "Identificatie", "IdentificatieRetour");
    private static final Pattern CODE = Pattern.compile("[0-9]{4}|[0-9]{8}");
    private static final Pattern KENMERK = Pattern.compile("[^\\p{Cntrl}]{1,12}");
    private static final int GENOEG = 500;
    static final XMLInputFactory FABRIEK = fabriek();

    private Kopverkenner() {}

    private static XMLInputFactory fabriek() {
        WstxInputFactory fabriek = new WstxInputFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.getConfig().setMaxAttributeSize(10_000);
        fabriek.getConfig().setMaxElementDepth(50);
        fabriek.getConfig().setMaxTextLength(1_000_000);
        return fabriek;
    }

    static Berichtkop verken(Inhoud inhoud) throws IOException {
        Map<String, String> gevonden = new HashMap<>();
        Optional<Berichtsoort> soort = Optional.empty();
        try (InputStream in = inhoud.open()) {
            XMLStreamReader xml = FABRIEK.createXMLStreamReader(in);
            for (int i = 0; i < GENOEG && xml.hasNext(); i++) {
                int gebeurtenis = xml.next();
                if (gebeurtenis == XMLStreamConstants.START_ELEMENT) {
                    soort = soort.or(() -> Berichtsoort.vanNamespace(String.valueOf(xml.getNamespaceURI())));
                    bewaar(xml, gevonden);
                } else if (gebeurtenis == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("Header")) {
                    break;
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            // Whatever was read so far is all there is to know; the check itself says what is wrong.
        }
        return kop(soort.orElse(null), gevonden);
    }

    private static void bewaar(XMLStreamReader xml, Map<String, String> gevonden) throws XMLStreamException {
        String naam = xml.getLocalName();
        if (GEVRAAGD.contains(naam)) {
            gevonden.putIfAbsent(naam, xml.getElementText().strip());
        }
    }

    private static Berichtkop kop(@Nullable Berichtsoort soort, Map<String, String> gevonden) {
        String afzender = als(gevonden.get("Afzender"), CODE);
        String ontvanger = als(gevonden.get("Ontvanger"), CODE);
        if (soort != null && soort.isRetourbericht()) {
            // A return message copies the header of the message it answers: the receiver of that one is who speaks now.
            return new Berichtkop(
                    soort.name(), "3.2", ontvanger, afzender, als(gevonden.get("IdentificatieRetour"), KENMERK));
        }
        return new Berichtkop(
                soort == null ? null : soort.name(),
                soort == null ? null : "3.2",
                afzender,
                ontvanger,
                als(gevonden.get("Identificatie"), KENMERK));
    }

    private static @Nullable String als(@Nullable String waarde, Pattern vorm) {
        return waarde != null && vorm.matcher(waarde).matches() ? waarde : null;
    }
}
