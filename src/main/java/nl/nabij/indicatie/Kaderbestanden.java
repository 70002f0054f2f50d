package nl.nabij.indicatie;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.indicatie.Indicatieberekening.Kaderinfo;
import nl.nabij.indicatie.kader.Normenkaders;
import nl.nabij.indicatie.werkblad.Csvwerkboek;
import nl.nabij.indicatie.werkblad.Kaderuitschrijver;
import nl.nabij.indicatie.werkblad.Voorbeeldblad;
import nl.nabij.indicatie.werkblad.Werkboek;
import nl.nabij.indicatie.werkblad.Xlsxschrijver;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.NormOntbreektException;
import org.springframework.stereotype.Service;

/** Frameworks as spreadsheets: those a gemeente read in, and those of normen/ to start from. */
@Service
public class Kaderbestanden {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Normenkaders normenkaders;
    private final Eigenkaders eigen;
    private final Indicatieberekening berekening;

    Kaderbestanden(Normenkaders normenkaders, Eigenkaders eigen, Indicatieberekening berekening) {
        this.normenkaders = normenkaders;
        this.eigen = eigen;
        this.berekening = berekening;
    }

    /** The framework of that day; empty when none is set. */
    public Optional<Kaderinfo> nu(Gemeentecode gemeente, LocalDate dag) {
        try {
            return Optional.of(berekening.info(berekening.normenkader(gemeente, dag)));
        } catch (NormOntbreektException e) {
            return Optional.empty();
        }
    }

    /** Frameworks to start from: the present one first, then those of normen/ on which a decision may rest. */
    public List<Kaderinfo> voorbeelden(Gemeentecode gemeente, LocalDate dag) {
        List<Kaderinfo> voorbeelden = new ArrayList<>(nu(gemeente, dag).stream().toList());
        normenkaders.voorBesluiten().stream()
                .map(k -> berekening.info(k.code()))
                .filter(k -> !voorbeelden.contains(k))
                .forEach(voorbeelden::add);
        return voorbeelden;
    }

    /** Empty when there is no such framework for this gemeente. A framework of normen/ comes without date and source. */
    public Optional<byte[]> schrijf(Gemeentecode gemeente, String code, boolean xlsx) {
        return werkboek(gemeente, code).map(Voorbeeldblad::voor).map(w -> xlsx ? Xlsxschrijver.schrijf(w) : csv(w));
    }

    private Optional<Werkboek> werkboek(Gemeentecode gemeente, String code) {
        return eigen.alle(gemeente).stream()
                .filter(k -> k.code().equals(code))
                .findFirst()
                .flatMap(k -> eigen.inhoud(gemeente, k.versie()))
                .map(inhoud -> Csvwerkboek.lees(inhoud.tekst()))
                .or(() -> normenkaders.find(code).map(Kaderuitschrijver::voorbeeld));
    }

    /** With the mark that makes a spreadsheet read it as UTF-8. */
    private static byte[] csv(Werkboek werkboek) {
        byte[] tekst = Csvwerkboek.schrijf(werkboek).getBytes(StandardCharsets.UTF_8);
        byte[] uit = new byte[BOM.length + tekst.length];
        System.arraycopy(BOM, 0, uit, 0, BOM.length);
        System.arraycopy(tekst, 0, uit, BOM.length, tekst.length);
        return uit;
    }
}
