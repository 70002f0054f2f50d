package nl.nabij.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.concurrent.atomic.AtomicLong;
import nl.nabij.kern.Gemeentecode;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The policy that holds now. What another process settled is seen within a second; what this one settled at once.
 */
final class Geldendbeleid implements Normen {

    private static final long SECONDE = 1_000_000_000L;

    private record Stand(long aantal, Normregister register) {}

    private final Samenvoeging samenvoeging;
    private final Voorstelregister voorstellen;
    private final AtomicLong gekeken = new AtomicLong();
    private volatile Stand stand;

    Geldendbeleid(Samenvoeging samenvoeging, Voorstelregister voorstellen) {
        this.samenvoeging = samenvoeging;
        this.voorstellen = voorstellen;
        this.stand = new Stand(-1, samenvoeging.met(List.of()));
        this.gekeken.set(System.nanoTime());
    }

    private Normregister nu() {
        long laatst = gekeken.get();
        long moment = System.nanoTime();
        boolean eerste = stand.aantal() < 0;
        if (eerste || moment - laatst > SECONDE && gekeken.compareAndSet(laatst, moment)) {
            ververs();
        }
        return stand.register();
    }

    /** Reads again once what is being settled is kept. */
    void verversNaTransactie() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ververs();
            }
        });
    }

    /** Reads again when something was settled since. */
    synchronized void ververs() {
        long aantal = voorstellen.aantalVastgesteld();
        if (aantal != stand.aantal()) {
            stand = new Stand(aantal, samenvoeging.met(voorstellen.vastgesteld()));
        }
    }

    @Override
    public Normwaarde waarde(String pad, Gemeentecode gemeente, LocalDate peildatum) {
        return nu().waarde(pad, gemeente, peildatum);
    }

    @Override
    public Optional<Normwaarde> find(String pad, Gemeentecode gemeente, LocalDate peildatum) {
        return nu().find(pad, gemeente, peildatum);
    }

    @Override
    public SequencedCollection<Parameter> parameters(Gemeentecode gemeente, LocalDate peildatum) {
        return nu().parameters(gemeente, peildatum);
    }

    @Override
    public List<Parameter> niveaus(String pad, Gemeentecode gemeente) {
        return nu().niveaus(pad, gemeente);
    }

    @Override
    public Normen zoalsBekend(LocalDate kennisdag) {
        return nu().zoalsBekend(kennisdag);
    }
}
