package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Element;
import nl.nabij.declaratie.DebetCredit;
import nl.nabij.declaratie.Declaratiekop;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a WMO323 that passed the check, one at a time: a claim of any size fits in little memory. Each iteration reads the
 * file anew.
 */
final class Prestatielezer implements Iterable<Prestatie> {

    private final Inhoud inhoud;
    private final long aantal;
    private final Voortgang voortgang;

    /** @param aantal number of lines, as the check found */
    Prestatielezer(Inhoud inhoud, long aantal, Voortgang voortgang) {
        this.inhoud = inhoud;
        this.aantal = aantal;
        this.voortgang = voortgang;
    }

    /** When nobody listens. */
    Prestatielezer(Inhoud inhoud) {
        this(inhoud, 0, Voortgang.STIL);
    }

    @Override
    public Iterator<Prestatie> iterator() {
        return new Loper();
    }

    /** The lines with these references, with their place in the file, in order of the file. */
    Map<String, Proefuitslag.Afgewezen> vind(Set<String> referenties) {
        Map<String, Proefuitslag.Afgewezen> gevonden = new LinkedHashMap<>();
        Loper loper = new Loper();
        while (loper.hasNext()) {
            long regelnummer = loper.regelnummer;
            Prestatie p = loper.next();
            if (referenties.contains(p.referentie())) {
                gevonden.putIfAbsent(p.referentie(), new Proefuitslag.Afgewezen(p, regelnummer));
            }
        }
        return gevonden;
    }

    /** What the claim says about itself, before its lines. */
    static Declaratiekop kop(Bericht bericht, Gemeentecode gemeente, Agbcode aanbieder) {
        Element declaratie = bericht.kind("Declaratie").orElseThrow();
        return new Declaratiekop(
                gemeente,
                aanbieder,
                bericht.kop().identificatie(),
                bericht.kop().dagtekening(),
                declaratie.tekst("DeclaratieNummer"),
                YearMonth.from(declaratie.datum("DeclaratiePeriode/Begindatum")),
                declaratie.datum("DeclaratieDagtekening"),
                saldo(declaratie));
    }

    private static Bedrag saldo(Element declaratie) {
        Bedrag totaal = Bedrag.ofCenten(declaratie.getal("TotaalIngediendBedrag/TotaalBedrag"));
        boolean credit = DebetCredit.vanCode(
                        declaratie.tekst("TotaalIngediendBedrag/DebetCredit").strip())
                == DebetCredit.CREDIT;
        return credit ? Bedrag.NUL.min(totaal) : totaal;
    }

    private static Prestatie prestatie(String bsn, Element e) {
        return new Prestatie(
                Bsn.of(bsn.strip()),
                e.tekst("ProductReferentie/ReferentieNummer"),
                e.zoek("ProductReferentie/VorigReferentieNummer").orElse(null),
                Toewijzingnummer.of(e.tekst("ToewijzingNummer").strip()),
                e.tekst("ProductCategorie").strip(),
                e.tekst("ProductCode").strip(),
                Periode.vanTot(e.datum("ProductPeriode/Begindatum"), e.datum("ProductPeriode/Einddatum")),
                e.getal("GeleverdVolume"),
                Eenheid.vanCode(e.tekst("Eenheid").strip()),
                e.zoek("ProductTarief").isPresent() ? Bedrag.ofCenten(e.getal("ProductTarief")) : null,
                Bedrag.ofCenten(e.getal("IngediendBedrag/Bedrag")),
                DebetCredit.vanCode(e.tekst("IngediendBedrag/DebetCredit").strip()));
    }

    /** Walks the file; closes it at the end. */
    private final class Loper implements Iterator<Prestatie> {

        private final InputStream in;
        private final XMLStreamReader xml;
        private String bsn = "";
        private long gelezen;
        /** Of the next one. */
        private long regelnummer;

        private @Nullable Prestatie volgende;

        Loper() {
            try {
                in = inhoud.open();
                xml = Kopverkenner.FABRIEK.createXMLStreamReader(in);
                volgende = lees();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (XMLStreamException e) {
                throw new IllegalStateException("Het bericht is na de controle gewijzigd.", e);
            }
        }

        @Override
        public boolean hasNext() {
            return volgende != null;
        }

        @Override
        public Prestatie next() {
            Prestatie nu = volgende;
            if (nu == null) {
                throw new NoSuchElementException("Geen prestaties meer.");
            }
            try {
                volgende = lees();
            } catch (XMLStreamException e) {
                throw new IllegalStateException("Het bericht is na de controle gewijzigd.", e);
            }
            voortgang.meld(Voortgang.Stap.INLEZEN, ++gelezen, aantal);
            if (volgende == null) {
                voortgang.meld(Voortgang.Stap.BEOORDELEN, gelezen, aantal);
            }
            return nu;
        }

        private @Nullable Prestatie lees() throws XMLStreamException {
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("Bsn")) {
                    bsn = xml.getElementText();
                } else if (xml.getLocalName().equals("Prestatie")) {
                    regelnummer = xml.getLocation().getLineNumber();
                    return prestatie(bsn, Deelboom.lees(xml));
                }
            }
            sluit();
            return null;
        }

        private void sluit() throws XMLStreamException {
            xml.close();
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Part of a message as a tree. */
    private static final class Deelboom {

        /** The element the reader stands on, whole. */
        static Element lees(XMLStreamReader xml) throws XMLStreamException {
            String naam = xml.getLocalName();
            StringBuilder tekst = new StringBuilder();
            List<Element> kinderen = new ArrayList<>();
            while (true) {
                int gebeurtenis = xml.next();
                if (gebeurtenis == XMLStreamConstants.START_ELEMENT) {
                    kinderen.add(lees(xml));
                } else if (gebeurtenis == XMLStreamConstants.END_ELEMENT) {
                    return new Element(naam, kinderen.isEmpty() ? tekst.toString() : "", kinderen, 0);
                } else if (xml.hasText() && gebeurtenis != XMLStreamConstants.COMMENT) {
                    tekst.append(xml.getText());
                }
            }
        }
    }
}
