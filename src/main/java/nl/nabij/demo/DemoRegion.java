package nl.nabij.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.clientdossier.Client;
import nl.nabij.demo.Delivery.Order;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.UserRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with the demo region, through the real services on past days, in one transaction: it is there whole or
 * not at all. The same day and the same seed give the same region.
 */
@Component
class DemoRegion {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRegion.class);
    private static final long SEED = 19_800_361;
    private static final List<Gemeentecode> GEMEENTEN = List.of(DemoUsers.DIJK_EN_WAARD, DemoUsers.ALKMAAR);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final UserRepository users;
    private final PasswordEncoder encoder;
    private final Intake intake;
    private final Decision decision;
    private final Delivery delivery;
    private final Claims claims;
    private final Requests requests;
    private final InFolder inFolder;
    private final Regions regions;
    private final OlderDecisions olderDecisions;
    private final Neighbourhood neighbourhood;
    private final DeliveredTime deliveredTime;
    private final Clock clock;

    DemoRegion(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            UserRepository users,
            PasswordEncoder encoder,
            Intake intake,
            Decision decision,
            Delivery delivery,
            Claims claims,
            Requests requests,
            InFolder inFolder,
            Regions regions,
            OlderDecisions olderDecisions,
            Neighbourhood neighbourhood,
            DeliveredTime deliveredTime,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.users = users;
        this.encoder = encoder;
        this.intake = intake;
        this.decision = decision;
        this.delivery = delivery;
        this.claims = claims;
        this.requests = requests;
        this.inFolder = inFolder;
        this.regions = regions;
        this.olderDecisions = olderDecisions;
        this.neighbourhood = neighbourhood;
        this.deliveredTime = deliveredTime;
        this.clock = clock;
    }

    /** Fills the database when nobody uses it yet; otherwise nothing happens. */
    void fillWhenEmpty() {
        if (inUse()) {
            return;
        }
        LOG.info("Demogebied maken: vijf gemeenten, drie aanbieders, zo'n tweehonderd verzonnen inwoners.");
        Map<String, byte[]> files = transaction.execute(status -> fill(LocalDate.now(clock)));
        if (files != null) {
            inFolder.write(files);
            LOG.info("Demogebied klaar. Er staan {} berichten klaar in berichten/in.", files.size());
        }
    }

    private boolean inUse() {
        return jdbc.sql("select exists (select 1 from platform.gebruiker) or exists (select 1 from toegang.zaak)")
                .query(Boolean.class)
                .single();
    }

    /** Up to yesterday; what waits in the folder is of today. The last orders come after all traffic, so they wait. */
    private Map<String, byte[]> fill(LocalDate today) {
        String hash = encoder.encode(DemoUsers.PASSWORD);
        DemoUsers.all(hash == null ? "" : hash).forEach(users::add);
        delivery.contract(GEMEENTEN, today);
        GEMEENTEN.forEach(gemeente -> decision.mandate(gemeente, today));
        Residents residents = new Residents(SEED);
        List<Order> orders = new ArrayList<>();
        LocalDate lastDay = today.minusDays(1);
        int number = 0;
        for (Stage stage : Stage.values()) {
            if (stage == Stage.ORDERED) {
                claims.sendBefore(YearMonth.from(today).minusMonths(1), orders, GEMEENTEN);
                requests.tell(orders, lastDay);
            }
            number = tell(stage, number, residents, lastDay, orders);
            LOG.info("Demogebied: {} inwoners", number);
        }
        regions.tell(residents, lastDay, number);
        olderDecisions.tell(residents, DemoUsers.DIJK_EN_WAARD, lastDay);
        GEMEENTEN.forEach(gemeente -> neighbourhood.tell(gemeente, lastDay));
        deliveredTime.tell(orders, lastDay);
        return inFolder.waiting(orders, GEMEENTEN, today);
    }

    /** All stories of one stage. @return how many residents there are by now */
    private int tell(Stage stage, int told, Residents residents, LocalDate lastDay, List<Order> orders) {
        int number = told;
        for (Gemeentecode gemeente : GEMEENTEN) {
            for (int i = 0; i < stage.number(gemeente.equals(DemoUsers.ALKMAAR)); i++) {
                number++;
                tell(story(stage, gemeente, residents, lastDay, number), residents, orders);
            }
        }
        return number;
    }

    private static Story story(Stage stage, Gemeentecode gemeente, Residents residents, LocalDate today, int number) {
        Client client = residents.resident(gemeente, today);
        LocalDate reported = today.minusDays(residents.between(stage.from(), stage.to()));
        return new Story(client, stage, reported, today, DemoUsers.consulent(gemeente, number), number);
    }

    private void tell(Story story, Residents residents, List<Order> orders) {
        Zaaknummer zaak = intake.tell(story, residents);
        Stage stage = story.stage();
        if (stage.compareTo(Stage.OFFERED) < 0 || stage == Stage.CLOSED) {
            return;
        }
        int version = decision.propose(story, zaak);
        if (stage == Stage.OFFERED) {
            return;
        }
        Beschikking signed = decision.sign(story, zaak, version);
        if (stage.ordered()) {
            orders.add(delivery.tell(story, signed));
        }
    }
}
