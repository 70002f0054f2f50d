package nl.nabij.demo;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.demo.Delivery.Order;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Werkdagen;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.verzoek.Afwijsreden;
import nl.nabij.verzoek.Behandeling;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoeken;
import org.springframework.stereotype.Component;

/** Two requests of aanbieders: more time for somebody, which waits for its answer, and help once more, which is rejected. */
@Component
class Requests {

    private static final int MORE = 30;

    private final Delivery delivery;
    private final Verzoeken requests;
    private final Behandeling answers;

    Requests(Delivery delivery, Verzoeken requests, Behandeling answers) {
        this.delivery = delivery;
        this.requests = requests;
        this.answers = answers;
    }

    /** @param lastDay nothing happens after it */
    void tell(List<Order> orders, LocalDate lastDay) {
        LocalDate asked = Werkdagen.WET.opOfNa(lastDay.minusDays(8));
        LocalDate answered = Werkdagen.WET.opOfNa(asked.plusDays(3));
        again(first(orders, Stage.ENDED), asked, answered.isAfter(lastDay) ? lastDay : answered);
        more(first(orders, Stage.RUNNING), lastDay.minusDays(1));
    }

    private static Order first(List<Order> orders, Stage stage) {
        return orders.stream()
                .filter(o -> o.story().stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private void more(Order order, LocalDate day) {
        String id = Delivery.id("Q", order.story());
        byte[] message = ProviderMessages.change(
                order.toewijzing(),
                id,
                day,
                new ProviderMessages.Wish(day.plusDays(21), order.minutesPerWeek() + MORE));
        delivery.receive(day, message, "317");
    }

    private void again(Order order, LocalDate asked, LocalDate answered) {
        Toewijzing before = order.toewijzing();
        String id = Delivery.id("P", order.story());
        byte[] message = ProviderMessages.request(
                order.story().client(),
                before,
                id,
                asked,
                new ProviderMessages.Wish(asked.plusDays(21), order.minutesPerWeek()));
        delivery.receive(asked, message, "315");
        Verzoek request =
                requests.find(before.gemeente(), before.aanbieder(), id).orElseThrow();
        CurrentUser office = DemoUsers.backoffice(before.gemeente());
        List<Bevinding> against = AsUser.get(
                answered,
                office,
                () -> answers.wijsAf(
                        request.gemeente(),
                        request.id(),
                        new Behandeling.Afwijzing(Afwijsreden.NIEUWE_AANVRAAG, null, office.name())));
        if (!against.isEmpty()) {
            throw new IllegalStateException("The demo answer is refused: " + against);
        }
        delivery.send(answered);
    }
}
