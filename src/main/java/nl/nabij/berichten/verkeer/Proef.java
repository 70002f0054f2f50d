package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nabij.berichten.Berichtsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Handles messages for real and undoes everything: what would happen if they were sent now, one after the other. */
@Component
public class Proef {

    private static final Pattern REFERENTIE = Pattern.compile("Prestatie\\[ReferentieNummer=(.+)]$");

    private final Ontvangst ontvangst;
    private final Proefdeclaratiecontrole verder;
    private final TransactionTemplate transaction;

    Proef(Ontvangst ontvangst, Proefdeclaratiecontrole verder, TransactionTemplate transaction) {
        this.ontvangst = ontvangst;
        this.verder = verder;
        this.transaction = transaction;
    }

    /** Nothing of it stays. @throws IOException when the file cannot be read */
    public Proefuitslag toets(Inzending inzending) throws IOException {
        return toets(List.of(inzending)).getFirst();
    }

    /** In this order: a later message finds what an earlier one did. @throws IOException when a file cannot be read */
    public List<Proefuitslag> toets(List<Inzending> inzendingen) throws IOException {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                status.setRollbackOnly();
                return inzendingen.stream().map(this::uitslag).toList();
            }));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private Proefuitslag uitslag(Inzending inzending) {
        try {
            Ontvangen ontvangen = ontvangst.ontvang(inzending);
            List<Fout> fouten = new ArrayList<>(ontvangen.fouten());
            if (alleenInHetBericht(ontvangen)) {
                fouten.addAll(verder.fouten(inzending));
            }
            return metPlaatsen(inzending, ontvangen, fouten);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A claim that met the schema but not all rules inside it: its lines were not judged yet. */
    private static boolean alleenInHetBericht(Ontvangen ontvangen) {
        return Berichtsoort.WMO323.name().equals(ontvangen.kop().soort())
                && !ontvangen.fouten().isEmpty()
                && ontvangen.fouten().stream().allMatch(f -> f.niveau() == 2);
    }

    private static Proefuitslag metPlaatsen(Inzending inzending, Ontvangen ontvangen, List<Fout> fouten) {
        Set<String> referenties =
                fouten.stream().map(Proef::referentie).filter(r -> !r.isEmpty()).collect(Collectors.toSet());
        if (referenties.isEmpty()) {
            return new Proefuitslag(ontvangen, fouten, List.of());
        }
        Map<String, Proefuitslag.Afgewezen> gevonden = new Prestatielezer(inzending.inhoud()).vind(referenties);
        List<Fout> geplaatst = fouten.stream()
                .map(f -> opRegel(f, gevonden.get(referentie(f))))
                .toList();
        return new Proefuitslag(ontvangen, geplaatst, List.copyOf(gevonden.values()));
    }

    private static Fout opRegel(Fout fout, Proefuitslag.@Nullable Afgewezen regel) {
        return regel == null ? fout : fout.opRegel(regel.regelnummer());
    }

    private static String referentie(Fout fout) {
        Matcher m = REFERENTIE.matcher(fout.pad() == null ? "" : fout.pad());
        return m.find() ? m.group(1) : "";
    }
}
