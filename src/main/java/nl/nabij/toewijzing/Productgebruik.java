package nl.nabij.toewijzing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.contract.Product;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/** How much a gemeente uses of what it contracted, and how much that is for a resident: what is used little shows itself (ZAWA-60). */
public interface Productgebruik {

    /**
     * @param aanbieders with a contract for it that day
     * @param lopend toewijzingen of which that day is one
     * @param inwoners residents with such a toewijzing
     * @param gemiddeld minutes per week of those that are in minutes per week, on average, to one decimal; null when none is
     * @param laatste first day of the newest toewijzing up to that day; null when there never was one
     */
    record Regel(
            Product product,
            int aanbieders,
            long lopend,
            long inwoners,
            @Nullable BigDecimal gemiddeld,
            @Nullable LocalDate laatste) {}

    /** Every product with a contract on that day or a toewijzing that runs, the least used first. */
    List<Regel> op(Gemeentecode gemeente, LocalDate dag);
}
