package nl.nabij.werkplek;

import static nl.nabij.werkplek.WerkplekFixture.opened;
import static nl.nabij.werkplek.WerkplekFixture.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.platform.UserRepository;
import nl.nabij.platform.WorkItem;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toegang.Zaken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@NabijTest
class WerkvoorraadTest {

    @Autowired
    Werkvoorraad werkvoorraad;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    UserRepository users;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    Zaken zaken;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private final Gemeentecode gemeente = WerkplekFixture.gemeente();

    private Werkvraag everything() {
        return vraag(null, "", "", null, Werkvraag.Sort.LAATSTE_DAG, false, 1);
    }

    private Werkvraag vraag(
            @Nullable String behandelaar,
            String kind,
            String search,
            @Nullable Urgency urgency,
            Werkvraag.Sort sort,
            boolean descending,
            int page) {
        return new Werkvraag(
                gemeente,
                behandelaar,
                EnumSet.copyOf(Werkvoorraad.staff()),
                false,
                kind,
                search,
                urgency,
                sort,
                descending,
                page);
    }

    private List<String> keys(Werkvraag vraag) {
        return werkvoorraad.page(vraag, 50).items().stream().map(Werkitem::key).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void open(String key, LocalDate due) {
        events.publishEvent(opened(gemeente, key, Role.CONSULENT, null, null, due));
    }

    @Test
    void whatIsOverdueComesFirstAndTheBlocksAreCountedToTheDay() {
        open("straks", today().plusDays(30));
        open("gisteren", today().minusDays(1));
        open("vandaag", today());
        open("vorige-maand", today().minusDays(30));
        assertThat(keys(everything())).containsExactly("vorige-maand", "gisteren", "vandaag", "straks");
        Map<Urgency, Integer> counts = werkvoorraad.page(everything(), 50).counts();
        assertThat(counts)
                .containsEntry(Urgency.LATE, 2)
                .containsEntry(Urgency.TODAY, 1)
                .containsEntry(Urgency.THIS_WEEK, 0)
                .containsEntry(Urgency.LATER, 1);
    }

    @Test
    void everyBlockHoldsExactlyTheDaysItCounts() {
        for (int i = -3; i <= 12; i++) {
            open("dag" + i, today().plusDays(i));
        }
        for (Urgency urgency : Urgency.values()) {
            Werkvraag vraag = vraag(null, "", "", urgency, Werkvraag.Sort.LAATSTE_DAG, false, 1);
            Werkvoorraad.Page page = werkvoorraad.page(vraag, 50);
            assertThat(page.items()).hasSize(page.counts().get(urgency)).allMatch(i -> i.urgency(today()) == urgency);
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        for (int i = 0; i < 120; i++) {
            open("p%03d".formatted(i), today().plusDays(i / 10));
        }
        List<String> first = keys(everything());
        List<String> second = keys(vraag(null, "", "", null, Werkvraag.Sort.LAATSTE_DAG, false, 2));
        List<String> third = keys(vraag(null, "", "", null, Werkvraag.Sort.LAATSTE_DAG, false, 3));
        assertThat(first).hasSize(50).doesNotContainAnyElementsOf(second);
        assertThat(third).hasSize(20).endsWith("p119");
    }

    @Test
    void openingTheSameKeyReplacesAndClosingRemoves() {
        open("een", today());
        events.publishEvent(opened(gemeente, "een", Role.BACKOFFICE, "piet", null, today().plusDays(3)));
        Werkitem item = werkvoorraad.get(gemeente, "een");
        assertThat(item.role()).isEqualTo(Role.BACKOFFICE);
        assertThat(item.behandelaar()).isEqualTo("piet");
        assertThat(item.lastDay()).isEqualTo(today().plusDays(3));
        events.publishEvent(new WorkItem.Closed(gemeente, "een"));
        events.publishEvent(new WorkItem.Closed(gemeente, "nooit-geopend"));
        assertThatThrownBy(() -> werkvoorraad.get(gemeente, "een")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anItemOfARolledBackTransactionIsNotThere() {
        transaction.executeWithoutResult(status -> {
            open("terug", today());
            status.setRollbackOnly();
        });
        assertThat(keys(everything())).isEmpty();
    }

    @Test
    void filtersByPersonKindAndWords() {
        Zaak zaak = toegang.zaak(gemeente, Zaakstatus.GEMELD);
        events.publishEvent(opened(gemeente, "met-zaak", Role.CONSULENT, "anna", zaak.nummer(), today()));
        open("vrij", today());
        assertThat(keys(vraag("anna", "", "", null, Werkvraag.Sort.SOORT, false, 1)))
                .containsExactly("met-zaak");
        String number = zaak.nummer().waarde();
        assertThat(keys(vraag(null, "", number, null, Werkvraag.Sort.ZAAK, false, 1)))
                .contains("met-zaak")
                .doesNotContain("vrij");
        assertThat(keys(vraag(null, "", "Wit", null, Werkvraag.Sort.TAAK, false, 1)))
                .contains("met-zaak")
                .doesNotContain("vrij");
        assertThat(keys(vraag(null, "", "rond HET", null, Werkvraag.Sort.TAAK, true, 1)))
                .contains("met-zaak", "vrij");
        assertThat(keys(vraag(null, "", "100%", null, Werkvraag.Sort.BEHANDELAAR, false, 1)))
                .isEmpty();
        assertThat(keys(vraag(null, "Bestaat niet", "", null, Werkvraag.Sort.SOORT, false, 1)))
                .isEmpty();
    }

    @Test
    void showsOnlyWorkOfTheRolesAskedFor() {
        events.publishEvent(opened(gemeente, "besluit", Role.BESLUITNEMER, null, null, today()));
        open("onderzoek", today());
        Werkvraag deciders = new Werkvraag(
                gemeente, null, Set.of(Role.BESLUITNEMER), false, "", "", null, Werkvraag.Sort.LAATSTE_DAG, false, 1);
        assertThat(keys(deciders)).containsExactly("besluit");
    }

    @Test
    void oneOfTwoWhoTakeTheSameItemGetsIt() {
        open("wie", today());
        CurrentUser anna = user(gemeente, "anna", Role.CONSULENT);
        CurrentUser bert = user(gemeente, "bert", Role.CONSULENT);
        werkvoorraad.take(anna, "wie");
        werkvoorraad.take(anna, "wie");
        assertThatThrownBy(() -> werkvoorraad.take(bert, "wie")).isInstanceOf(NotPossibleException.class);
        assertThat(werkvoorraad.get(gemeente, "wie").behandelaar()).isEqualTo(anna.name());
    }

    @Test
    void theZaakFollowsTheConsulentWhoTakesItsWork() {
        Zaak zaak = toegang.zaak(gemeente, Zaakstatus.GEMELD);
        CurrentUser anna = user(gemeente, "anna", Role.CONSULENT);
        users.add(anna);
        werkvoorraad.take(anna, "onderzoek:" + zaak.nummer());
        assertThat(zaken.get(gemeente, zaak.nummer()).behandelaar()).isEqualTo(anna.name());
        assertThat(werkvoorraad.get(gemeente, "onderzoek:" + zaak.nummer()).behandelaar())
                .isEqualTo(anna.name());
    }

    @Test
    void whoTookAnItemKeepsItWhenItIsOpenedAgainWithoutAName() {
        open("houd", today());
        CurrentUser anna = user(gemeente, "anna", Role.CONSULENT);
        werkvoorraad.take(anna, "houd");
        open("houd", today().plusDays(1));
        assertThat(werkvoorraad.get(gemeente, "houd").behandelaar()).isEqualTo(anna.name());
    }

    @Test
    void whoLacksTheRoleCannotTakeIt() {
        open("consulent", today());
        CurrentUser office = user(gemeente, "bo", Role.BACKOFFICE);
        assertThatThrownBy(() -> werkvoorraad.take(office, "consulent"))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("Consulent");
    }

    @Test
    void workGoesOnlyToAColleagueOfTheSameGemeenteWithTheRole() {
        open("over", today());
        CurrentUser anna = user(gemeente, "anna", Role.CONSULENT);
        CurrentUser bert = user(gemeente, "bert", Role.CONSULENT);
        CurrentUser office = user(gemeente, "bo", Role.BACKOFFICE);
        CurrentUser elsewhere = user(WerkplekFixture.gemeente(), "eva", Role.CONSULENT);
        List.of(anna, bert, office, elsewhere).forEach(users::add);
        werkvoorraad.handOver(anna, "over", bert.name());
        assertThat(werkvoorraad.get(gemeente, "over").behandelaar()).isEqualTo(bert.name());
        for (CurrentUser wrong : List.of(office, elsewhere)) {
            assertThatThrownBy(() -> werkvoorraad.handOver(anna, "over", wrong.name()))
                    .isInstanceOf(NotPossibleException.class);
        }
        assertThatThrownBy(() -> werkvoorraad.handOver(elsewhere, "over", elsewhere.name()))
                .isInstanceOf(NotFoundException.class);
    }
}
