package nl.nabij.productaanbod;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One {@code aanbod.yaml}: what a region or gemeente buys, in the order of the file. */
record Aanbodlijst(
        String niveau, String bestand, List<Inkoopcontract> contracten, List<Aanbodregel> regels, String hash) {

    Optional<Inkoopcontract> contract(String code, LocalDate peildatum) {
        return contracten.stream()
                .filter(c -> c.code().equals(code) && c.periode().bevat(peildatum))
                .findFirst();
    }
}
