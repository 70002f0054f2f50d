package nl.nabij.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.nabij.NabijTest;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotFoundException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NabijTest
class MeldingenTest {

    private static final Gemeentecode HIER = Gemeentecode.of("1980");

    @Autowired
    Meldingen meldingen;

    @Autowired
    Zaken zaken;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aMeldingOpensAZaakInStatusGemeld() {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.GEMELD);
        assertThat(zaak.status()).isEqualTo(Zaakstatus.GEMELD);
        assertThat(zaak.meldingsdatum()).isEqualTo(LocalDate.now(clock).minusWeeks(3));
        assertThat(zaak.behandelaar()).isNull();
        assertThat(zaken.vanClient(HIER, zaak.client())).containsExactly(zaak);
    }

    @Test
    void anotherGemeenteDoesNotFindIt() {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.AANGEVRAAGD);
        Gemeentecode elders = Gemeentecode.of("0361");
        assertThatThrownBy(() -> zaken.get(elders, zaak.nummer())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> zaken.besloten(elders, zaak.nummer())).isInstanceOf(NotFoundException.class);
        assertThat(zaken.vanClient(elders, zaak.client())).isEmpty();
    }

    @Test
    void theSameFormTwiceMakesOneZaak() {
        NieuweMelding melding = ToegangFixture.melding(ClientFixture.client(HIER), LocalDate.now(clock));
        Zaaknummer eerste = meldingen.meld("a", melding);
        assertThat(meldingen.meld("a", melding)).isEqualTo(eerste);
    }

    @Test
    void todayIsAllowedAndTomorrowIsNot() {
        LocalDate vandaag = LocalDate.now(clock);
        meldingen.meld("a", ToegangFixture.melding(ClientFixture.client(HIER), vandaag));
        NieuweMelding morgen = ToegangFixture.melding(ClientFixture.client(HIER), vandaag.plusDays(1));
        assertThatThrownBy(() -> meldingen.meld("a", morgen)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyAtOnceGetNumbersWithoutGapsOrDoubles() throws Exception {
        Gemeentecode eigen = Gemeentecode.of("0361");
        LocalDate dag = LocalDate.of(2017, 2, 20);
        List<Future<Zaaknummer>> lopend = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 30; i++) {
                NieuweMelding melding = ToegangFixture.melding(ClientFixture.client(eigen), dag);
                lopend.add(pool.submit(() -> meldingen.meld("a", melding)));
            }
        }
        List<String> nummers = new ArrayList<>();
        for (Future<Zaaknummer> f : lopend) {
            nummers.add(f.get().waarde());
        }
        assertThat(nummers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> "0361-2017-%05d".formatted(i))
                        .toList());
    }

    @Test
    void aDecisionNeedsAnAanvraagAndIsTakenOnce() {
        Zaak gemeld = toegang.zaak(HIER, Zaakstatus.GEMELD);
        assertThatThrownBy(() -> zaken.besloten(HIER, gemeld.nummer())).isInstanceOf(IllegalStateException.class);
        Zaak aangevraagd = toegang.zaak(HIER, Zaakstatus.AANGEVRAAGD);
        zaken.besloten(HIER, aangevraagd.nummer());
        assertThat(zaken.get(HIER, aangevraagd.nummer()).status()).isEqualTo(Zaakstatus.BESLOTEN);
        assertThatThrownBy(() -> zaken.besloten(HIER, aangevraagd.nummer())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theMeldingStandsInTheAccessLog() {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.GEMELD);
        assertThat(jdbc.sql(
                                "select count(*) from platform.toegangslog where client_id = :id and handeling = 'GEWIJZIGD'")
                        .param("id", zaak.client().waarde())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
