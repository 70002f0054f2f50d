package nl.nabij.proefregio;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.nabij.kern.Gemeentecode;

/**
 * What region to make.
 *
 * @param laatste latest month claimed over
 * @param maanden number of months claimed over, the latest included
 * @param missers how many times each error is sown; 0 for a region without errors
 * @param ineens whether all months come in one declaratie, as after a backlog
 * @param levering whether start and stop are reported too
 */
record Opdracht(
        Path uit,
        List<Gemeentecode> gemeenten,
        int clienten,
        int aanbieders,
        YearMonth laatste,
        int maanden,
        long zaad,
        int missers,
        boolean ineens,
        boolean levering) {

    Opdracht {
        gemeenten = List.copyOf(gemeenten);
    }

    YearMonth eerste() {
        return laatste.minusMonths(maanden - 1L);
    }

    List<YearMonth> alleMaanden() {
        return java.util.stream.IntStream.range(0, maanden)
                .mapToObj(i -> eerste().plusMonths(i))
                .toList();
    }

    /** Day on which everything about a month is sent: the first after it, so that it never lies in the future. */
    static LocalDate verzenddag(YearMonth maand) {
        return maand.plusMonths(1).atDay(1);
    }
}
