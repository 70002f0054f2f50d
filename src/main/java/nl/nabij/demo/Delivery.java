package nl.nabij.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.berichten.Berichtpost;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.contract.Tarieven;
import nl.nabij.demo.DemoUsers.DemoProvider;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.toewijzing.Toewijzingsbesluit;
import nl.nabij.toewijzing.Toewijzingsvoorstel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The third part of a story: contracts, toewijzing, and the messages to and from the aanbieder. */
@Component
class Delivery {

    /** Made up; marked as such wherever it is shown. */
    static final String PRICE_SOURCE = "Demogebied, geen echt tarief";

    private static final Productcode PRODUCT = Productcode.of("01D01");
    private static final Productcategorie CATEGORY = Productcategorie.of("01");

    private final Aanbieders aanbieders;
    private final Contracten contracten;
    private final Tarieven tarieven;
    private final Toewijzingen toewijzingen;
    private final Berichtpost post;

    Delivery(
            Aanbieders aanbieders,
            Contracten contracten,
            Tarieven tarieven,
            Toewijzingen toewijzingen,
            Berichtpost post) {
        this.aanbieders = aanbieders;
        this.contracten = contracten;
        this.tarieven = tarieven;
        this.toewijzingen = toewijzingen;
        this.post = post;
    }

    /**
     * An order of the demo region and where its delivery stands.
     *
     * @param begin first day of delivery; null when it did not begin
     * @param message the 301 as it left; null while it waits
     */
    record Order(
            Story story, Toewijzing toewijzing, @Nullable LocalDate begin, Berichtpost.@Nullable Verstuurd message) {
        long minutesPerWeek() {
            return Objects.requireNonNull(toewijzing.omvang()).volume();
        }
    }

    /** Every aanbieder has a contract with both gemeenten, at a made-up price, from the first of the year before. */
    void contract(List<Gemeentecode> gemeenten, LocalDate today) {
        Periode years = Periode.van(LocalDate.of(today.getYear() - 1, 1, 1));
        contracten.registreer(new Product(PRODUCT, CATEGORY, "Hulp bij het huishouden (demo)", Eenheid.MINUUT, years));
        for (DemoProvider provider : DemoProvider.values()) {
            aanbieders.registreer(new Aanbieder(provider.agbcode(), provider.title()));
            for (Gemeentecode gemeente : gemeenten) {
                Intake.must(contracten.sluit(new Contract(gemeente, provider.agbcode(), PRODUCT, years)));
                Intake.must(tarieven.spreekAf(new Tariefafspraak(
                        gemeente,
                        PRODUCT,
                        provider.agbcode(),
                        Tarief.of("0.60", Eenheid.MINUUT),
                        years,
                        PRICE_SOURCE)));
            }
        }
    }

    /** Cents per minute of the made-up price. */
    long price(Toewijzing order) {
        return ProviderMessages.centsPerMinute(tarieven.get(
                        order.gemeente(),
                        PRODUCT,
                        order.aanbieder(),
                        order.periode().begin())
                .tarief());
    }

    Order tell(Story story, Beschikking decision) {
        Toewijzing order = grant(story, decision);
        if (story.stage() == Stage.ORDERED) {
            return new Order(story, order, null, null);
        }
        CurrentUser office = DemoUsers.backoffice(order.gemeente());
        Berichtpost.Verstuurd message = AsUser.get(story.day(45), office, () -> post.verstuurWachtende(office.name()))
                .getLast();
        if (story.stage() != Stage.SENT) {
            receive(story.day(46), ProviderMessages.received(message, id("A", story), story.day(46)), "302");
        }
        return new Order(story, order, deliver(story, order), message);
    }

    private Toewijzing grant(Story story, Beschikking decision) {
        CurrentUser office = DemoUsers.backoffice(decision.gemeente());
        DemoProvider provider = DemoProvider.values()[story.number() % DemoProvider.values().length];
        Toewijzingsvoorstel proposal = new Toewijzingsvoorstel(
                decision.gemeente(),
                decision.nummer(),
                provider.agbcode(),
                PRODUCT,
                Objects.requireNonNull(decision.omvang()),
                Objects.requireNonNull(decision.periode()),
                office.name());
        return switch (AsUser.get(story.day(44), office, () -> toewijzingen.verleen(proposal))) {
            case Toewijzingsbesluit.Gedaan done -> done.toewijzing();
            case Toewijzingsbesluit.Geweigerd refused ->
                throw new IllegalStateException("The demo order is refused: " + refused.bevindingen());
        };
    }

    private @Nullable LocalDate deliver(Story story, Toewijzing order) {
        if (story.stage() == Stage.SENT || story.stage() == Stage.RETURNED) {
            return null;
        }
        LocalDate begin = order.periode().begin();
        receive(
                begin.plusDays(2),
                ProviderMessages.start(story.client(), order, id("S", story), begin.plusDays(2), begin),
                "305");
        if (story.stage() == Stage.PAUSED) {
            stop(story, order, new ProviderMessages.Stop(begin, story.today().minusDays(18), "20"));
        } else if (story.stage() == Stage.ENDED) {
            stop(story, order, new ProviderMessages.Stop(begin, story.today().minusDays(40), "19"));
        }
        return begin;
    }

    private void stop(Story story, Toewijzing order, ProviderMessages.Stop stop) {
        LocalDate day = stop.end().plusDays(2);
        receive(day, ProviderMessages.stop(story.client(), order, id("E", story), day, stop), "307");
    }

    /** Takes a message of an aanbieder in as on that day; its answer goes out the same day. */
    void receive(LocalDate day, byte[] message, String what) {
        NabijClock.at(day, () -> {
            if (!post.neemAan(message, "demo-" + what + ".xml")) {
                throw new IllegalStateException("The demo message " + what + " of " + day + " was not accepted");
            }
            post.verstuurWachtende("bericht verwerk");
        });
    }

    /** What waits leaves on that day. */
    void send(LocalDate day) {
        NabijClock.at(day, () -> post.verstuurWachtende("bericht verwerk"));
    }

    static String id(String kind, Story story) {
        return "D" + story.client().gemeente().waarde().substring(2) + kind + story.number();
    }
}
