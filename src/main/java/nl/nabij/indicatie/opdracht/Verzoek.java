package nl.nabij.indicatie.opdracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.kern.Gemeentecode;

/** What a JSON file asks to compute; docs/indicatie.md describes it. */
public record Verzoek(
        Gemeentecode gemeente,
        LocalDate peildatum,
        Map<String, String> feiten,
        List<Afwijking> afwijkingen,
        Optional<String> normenkader) {}
