package nl.nabij.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.nabij.demo.Delivery.Order;
import nl.nabij.demo.DemoUsers.DemoProvider;
import nl.nabij.demo.ProviderMessages.Line;
import nl.nabij.kern.Gemeentecode;
import org.springframework.stereotype.Component;

/** The claims of the demo region: one per aanbieder, gemeente and full month of delivery. */
@Component
class Claims {

    /** Weeks claimed per full month; never more than the month holds. */
    static final int WEEKS = 4;

    private static final int PAY_DAY = 6;

    private final Delivery delivery;

    Claims(Delivery delivery) {
        this.delivery = delivery;
    }

    /** A claim as the aanbieder sends it. */
    record Claim(String id, DemoProvider provider, Gemeentecode gemeente, LocalDate day, List<Line> lines) {
        byte[] message() {
            return ProviderMessages.claim(gemeente, provider.agbcode(), id, day, lines);
        }
    }

    /** Sends the claims over all months before {@code month}, the oldest first; in the last one a line asks too much. */
    void sendBefore(YearMonth month, List<Order> orders, List<Gemeentecode> gemeenten) {
        YearMonth first = orders.stream()
                .map(Order::begin)
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .min(YearMonth::compareTo)
                .orElse(month);
        for (YearMonth m = first; m.isBefore(month); m = m.plusMonths(1)) {
            boolean mistake = m.plusMonths(1).equals(month);
            for (Claim claim : of(m, orders, gemeenten, mistake)) {
                delivery.receive(claim.day(), claim.message(), "323");
            }
        }
    }

    /** The claims over one month; with {@code mistake} the first line of each asks three times too much. */
    List<Claim> of(YearMonth month, List<Order> orders, List<Gemeentecode> gemeenten, boolean mistake) {
        List<Claim> claims = new ArrayList<>();
        for (Gemeentecode gemeente : gemeenten) {
            for (DemoProvider provider : DemoProvider.values()) {
                List<Line> lines = orders.stream()
                        .filter(o -> o.toewijzing().gemeente().equals(gemeente)
                                && o.toewijzing().aanbieder().equals(provider.agbcode())
                                && delivered(o, month))
                        .map(o -> line(o, month))
                        .toList();
                if (!lines.isEmpty()) {
                    claims.add(claim(gemeente, provider, month, mistake ? tooMuch(lines) : lines));
                }
            }
        }
        return claims;
    }

    private static Claim claim(Gemeentecode gemeente, DemoProvider provider, YearMonth month, List<Line> lines) {
        String id = "C%s%d%02d%02d"
                .formatted(
                        gemeente.waarde().substring(2),
                        provider.ordinal(),
                        month.getYear() % 100,
                        month.getMonthValue());
        return new Claim(id, provider, gemeente, month.plusMonths(1).atDay(PAY_DAY), lines);
    }

    private Line line(Order order, YearMonth month) {
        String reference = "R%s%02d%02d"
                .formatted(order.toewijzing().nummer().waarde(), month.getYear() % 100, month.getMonthValue());
        return new Line(
                order.story().client(),
                order.toewijzing(),
                reference,
                month,
                order.minutesPerWeek() * WEEKS,
                delivery.price(order.toewijzing()));
    }

    private static List<Line> tooMuch(List<Line> lines) {
        List<Line> changed = new ArrayList<>(lines);
        Line l = lines.getFirst();
        changed.set(0, new Line(l.client(), l.toewijzing(), l.reference(), l.month(), l.minutes() * 3, l.euroCents()));
        return changed;
    }

    /** Whether help ran the whole month. */
    static boolean delivered(Order order, YearMonth month) {
        LocalDate begin = order.begin();
        int stoppedDays = switch (order.story().stage()) {
            case PAUSED -> 18;
            case ENDED -> 40;
            default -> 0;
        };
        return begin != null
                && !begin.isAfter(month.atDay(1))
                && month.atEndOfMonth().isBefore(order.story().today().minusDays(stoppedDays));
    }
}
