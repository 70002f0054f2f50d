package nl.nabij.clientdossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.NotFoundException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NabijTest
class ClientenTest {

    private static final Gemeentecode HIER = Gemeentecode.of("1980");
    private static final Gemeentecode ELDERS = Gemeentecode.of("0361");

    @Autowired
    Clienten clienten;

    @Autowired
    Relaties relaties;

    @Test
    void aRegisteredResidentComesBackWhole() {
        Client client = ClientFixture.client(HIER);
        ClientId id = clienten.registreer(client);
        assertThat(clienten.get(HIER, id)).isEqualTo(client);
    }

    @Test
    void theSameBsnUpdatesAndKeepsTheId() {
        Client eerst = ClientFixture.client(HIER);
        ClientId id = clienten.registreer(eerst);
        Client verhuisd = new Client(
                ClientId.nieuw(),
                HIER,
                eerst.bsn(),
                eerst.naam(),
                eerst.geboortedatum(),
                eerst.geslacht(),
                new Adres("Kerkweg", 3, "b", "2", "1722CD", "Zuid-Scharwoude"),
                null,
                "wit@voorbeeld.example",
                false);
        assertThat(clienten.registreer(verhuisd)).isEqualTo(id);
        assertThat(clienten.get(HIER, id).adres()).isEqualTo(verhuisd.adres());
        assertThat(clienten.get(HIER, id).telefoon()).isNull();
    }

    @Test
    void theSameBsnInTwoGemeentenIsTwoResidents() {
        Client hier = ClientFixture.client(HIER);
        ClientId idHier = clienten.registreer(hier);
        ClientId idElders = clienten.registreer(ClientFixture.client(ELDERS, hier.bsn()));
        assertThat(idElders).isNotEqualTo(idHier);
        assertThatThrownBy(() -> clienten.get(ELDERS, idHier)).isInstanceOf(NotFoundException.class);
        assertThat(clienten.findByBsn(ELDERS, hier.bsn()).orElseThrow().id()).isEqualTo(idElders);
    }

    @Test
    void searchFindsStartOfNameWithOrWithoutBirthDateAndOnlyHere() {
        Client client = metAchternaam("Zoekbaar_" + UUID.randomUUID(), false);
        clienten.registreer(client);
        String naam = client.naam().achternaam();
        assertThat(clienten.zoek(HIER, naam.substring(0, 20), 10)).hasSize(1);
        assertThat(clienten.zoek(HIER, naam + " 3-3-1941", 10)).hasSize(1);
        assertThat(clienten.zoek(HIER, naam + " 4-3-1941", 10)).isEmpty();
        assertThat(clienten.zoek(HIER, naam.replace('_', '%'), 10)).isEmpty();
        assertThat(clienten.zoek(ELDERS, naam, 10)).isEmpty();
    }

    @Test
    void aProtectedResidentIsNotFoundByNameAndNotNamedInLists() {
        Client client = metAchternaam("Geheim" + UUID.randomUUID(), true);
        ClientId id = clienten.registreer(client);
        assertThat(clienten.zoek(HIER, client.naam().achternaam(), 10)).isEmpty();
        assertThat(clienten.lijstnamen(HIER, List.of(id))).containsEntry(id, "Afgeschermde cliënt");
        assertThat(clienten.lijstnamen(ELDERS, List.of(id))).isEmpty();
    }

    @Test
    void aNewRegistrationNeverEndsTheProtection() {
        Client client = metAchternaam("Veilig", true);
        ClientId id = clienten.registreer(client);
        clienten.registreer(ClientFixture.client(HIER, client.bsn()));
        assertThat(clienten.get(HIER, id).afgeschermd()).isTrue();
        clienten.schermAf(HIER, id, false);
        assertThat(clienten.get(HIER, id).afgeschermd()).isFalse();
        assertThatThrownBy(() -> clienten.schermAf(ELDERS, id, true)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void needsForTheConversationAreKept() {
        ClientId id = clienten.registreer(ClientFixture.client(HIER));
        assertThat(clienten.behoefte(HIER, id)).isEqualTo(Behoefte.GEEN);
        Behoefte behoefte = new Behoefte("Turks", true, true, "Hoort slecht");
        clienten.legBehoefteVast(HIER, id, behoefte);
        assertThat(clienten.behoefte(HIER, id)).isEqualTo(behoefte);
        assertThatThrownBy(() -> clienten.legBehoefteVast(ELDERS, id, behoefte)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void peopleAroundTheResidentAreKeptChangedAndEnded() {
        ClientId id = clienten.registreer(ClientFixture.client(HIER));
        Relatie dochter = mantelzorger(UUID.randomUUID(), null);
        relaties.leg(HIER, id, dochter);
        assertThat(relaties.van(HIER, id)).containsExactly(dochter);
        Relatie metToestemming = mantelzorger(dochter.id(), LocalDate.of(2026, 2, 2));
        relaties.leg(HIER, id, metToestemming);
        assertThat(relaties.van(HIER, id)).containsExactly(metToestemming);
        assertThatThrownBy(() -> relaties.beeindig(ELDERS, id, dochter.id())).isInstanceOf(NotFoundException.class);
        relaties.beeindig(HIER, id, dochter.id());
        assertThat(relaties.van(HIER, id)).isEmpty();
    }

    @Test
    void aRelationCannotBeHungOnTheClientOfAnotherGemeente() {
        ClientId id = clienten.registreer(ClientFixture.client(HIER));
        Relatie dochter = mantelzorger(UUID.randomUUID(), null);
        assertThatThrownBy(() -> relaties.leg(ELDERS, id, dochter)).isInstanceOf(NotFoundException.class);
        relaties.leg(HIER, id, dochter);
        ClientId ander = clienten.registreer(ClientFixture.client(HIER));
        assertThatThrownBy(() -> relaties.leg(HIER, ander, dochter)).isInstanceOf(NotFoundException.class);
    }

    private static Relatie mantelzorger(UUID id, LocalDate toestemming) {
        return new Relatie(
                id, Relatiesoort.MANTELZORGER, "Els de Wit", null, "0611111111", null, false, null, toestemming);
    }

    private static Client metAchternaam(String achternaam, boolean afgeschermd) {
        Client c = ClientFixture.client(HIER);
        return new Client(
                c.id(),
                c.gemeente(),
                c.bsn(),
                new Naam("C", null, null, achternaam),
                c.geboortedatum(),
                c.geslacht(),
                c.adres(),
                null,
                null,
                afgeschermd);
    }
}
