package nl.nabij.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.declaratie.Leverregel;
import nl.nabij.declaratie.Leverregistratie;
import nl.nabij.declaratie.Leveruitkomst;
import nl.nabij.demo.Delivery.Order;
import nl.nabij.demo.DemoUsers.DemoProvider;
import nl.nabij.platform.NabijClock;
import nl.nabij.toewijzing.Toewijzing;
import org.springframework.stereotype.Component;

/** One aanbieder of the demo registers what it delivered, month by month; the others only claim. */
@Component
class DeliveredTime {

    private static final DemoProvider WHO = DemoProvider.LINDE;

    private final Leverregistratie registration;

    DeliveredTime(Leverregistratie registration) {
        this.registration = registration;
    }

    void tell(List<Order> orders, LocalDate day) {
        List<Leverregel> lines = new ArrayList<>();
        for (Order order : orders) {
            if (order.toewijzing().aanbieder().equals(WHO.agbcode()) && order.begin() != null) {
                YearMonth first = YearMonth.from(order.begin()).plusMonths(1);
                for (YearMonth m = first; m.isBefore(YearMonth.from(day)); m = m.plusMonths(1)) {
                    if (Claims.delivered(order, m)) {
                        lines.add(line(lines.size() + 1, order, m));
                    }
                }
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        NabijClock.at(day, () -> {
            Leveruitkomst outcome = registration.legVast(
                    new Leverregistratie.Herkomst(
                            WHO.agbcode(), "demo", "BESTAND", "Vastleggen van geleverde hulp door de aanbieder"),
                    lines);
            if (!outcome.isGoed()) {
                throw new IllegalStateException("The delivered time of the demo is refused: " + outcome.fouten());
            }
        });
    }

    private static Leverregel line(int number, Order order, YearMonth month) {
        Toewijzing t = order.toewijzing();
        return new Leverregel(
                number,
                t.gemeente().waarde(),
                t.nummer().waarde(),
                month.toString(),
                "",
                String.valueOf(order.minutesPerWeek() * Claims.WEEKS),
                "");
    }
}
