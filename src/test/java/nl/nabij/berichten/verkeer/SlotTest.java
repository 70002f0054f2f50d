package nl.nabij.berichten.verkeer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.database.DatabaseException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a lock does when work fails, and when the database goes away in the middle of it. */
@NabijTest
class SlotTest {

    @Autowired
    Slot slot;

    @Autowired
    Ontvangst ontvangst;

    @Autowired
    Werk werk;

    @Autowired
    ObjectProvider<Wachtrijlus> lus;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void workThatFailsGivesTheLockBackAndTellsItsOwnReason() throws IOException {
        String sleutel = "toets " + UUID.randomUUID();
        assertThatThrownBy(() -> slot.probeer(sleutel, () -> {
                    throw new IOException("bestand weg");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("bestand weg");
        assertThat(slot.probeer(sleutel, () -> {})).isTrue();
    }

    @Test
    void whenTheDatabaseGoesAwayThatIsTheReason() throws IOException {
        String sleutel = "toets " + UUID.randomUUID();
        assertThatThrownBy(() -> slot.probeer(sleutel, () -> {
                    verbreek(sleutel);
                    throw new IllegalStateException("iets anders");
                }))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("blijft staan");
        assertThat(slot.probeer(sleutel, () -> {})).isTrue();
    }

    @Test
    void anUploadThatTheDatabaseLeftHalfwayStaysOpenAndOneThatBrokeOfItselfDoesNot() {
        UUID id = UUID.randomUUID();
        Geheugenrij rij = new Geheugenrij(id, () -> verbreek("wachtrij " + id));
        assertThatThrownBy(() -> werker(rij).werk(regel -> {})).isInstanceOf(DatabaseException.class);
        assertThat(rij.mislukt).isEmpty();

        Geheugenrij kapot = new Geheugenrij(id, () -> {});
        werker(kapot).werk(regel -> {});
        assertThat(kapot.mislukt).containsExactly(id);
    }

    private Wachtrijwerker werker(Wachtrij rij) {
        return new Wachtrijwerker(rij, new Wachtrijherstel(rij, werk, lus), ontvangst, slot, transaction);
    }

    /** Ends the session that holds the lock, as a database that stops does. */
    private void verbreek(String sleutel) {
        jdbc.sql("""
            select count(pg_terminate_backend(pid, 5000)) from pg_locks
            where locktype = 'advisory' and objsubid = 1
              and (classid::bigint << 32 | objid::bigint) = hashtextextended(:sleutel, 901)
            """).param("sleutel", sleutel).query(Long.class).single();
    }

    /** A queue with one upload, that breaks as soon as it is begun. */
    private record Geheugenrij(UUID id, Runnable eerst, List<UUID> mislukt) implements Wachtrij {

        Geheugenrij(UUID id, Runnable eerst) {
            this(id, eerst, new ArrayList<>());
        }

        @Override
        public List<UUID> open() {
            return List.of(id);
        }

        @Override
        public Optional<Inzending> begin(UUID begonnen) {
            eerst.run();
            throw new IllegalStateException("breekt af");
        }

        @Override
        public Optional<Gestrand> mislukt(UUID begonnen, String reden) {
            mislukt.add(begonnen);
            return Optional.empty();
        }

        @Override
        public boolean opnieuw(Gemeentecode gemeente, UUID gestrand) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean afgehandeld(Gemeentecode gemeente, UUID gestrand, String door) {
            throw new UnsupportedOperationException();
        }

        @Override
        public UUID neemOp(Inzending inzending) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Wachtend> van(Berichtenlijst.Lezer lezer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void meld(UUID bezig, String voortgang) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void klaar(UUID gedaan, Ontvangen ontvangen) {
            throw new UnsupportedOperationException();
        }
    }
}
