package nl.nabij.indicatie;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.indicatie.Eigenkader.Stand;
import nl.nabij.indicatie.kader.Normenkaders;
import nl.nabij.indicatie.werkblad.Celfout;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** An own framework of a gemeente: read in by one administrator, approved by another, used from its date on. */
@Service
public class Kaderbeheer {

    private final Eigenkaders kaders;
    private final Normenkaders normenkaders;
    private final Indicatierekenaar rekenaar;
    private final Clock clock;

    Kaderbeheer(Eigenkaders kaders, Normenkaders normenkaders, Indicatierekenaar rekenaar, Clock clock) {
        this.kaders = kaders;
        this.normenkaders = normenkaders;
        this.rekenaar = rekenaar;
        this.clock = clock;
    }

    /** What came of reading a spreadsheet. */
    public sealed interface Inlezing {}

    public record Ingelezen(int versie) implements Inlezing {}

    /** Nothing was kept. */
    public record Geweigerd(List<Celfout> fouten) implements Inlezing {
        public Geweigerd {
            fouten = List.copyOf(fouten);
        }
    }

    /** Keeps the framework as a new version that waits for approval; nothing is kept when one cell is wrong. */
    public Inlezing leesIn(CurrentUser user, String bestandsnaam, byte[] bytes) {
        eisBeheerder(user);
        return switch (Kaderinlezing.lees(bestandsnaam, bytes)) {
            case Kaderinlezing.Fout fout -> new Geweigerd(fout.fouten());
            case Kaderinlezing.Goed goed ->
                new Ingelezen(kaders.voegToe(
                        user.gemeente(), goed.kader().kop(), goed.inhoud(), user.name(), Instant.now(clock)));
        };
    }

    public List<Eigenkader> alle(Gemeentecode gemeente) {
        return kaders.alle(gemeente);
    }

    public Eigenkader get(Gemeentecode gemeente, int versie) {
        return kaders.find(gemeente, versie)
                .orElseThrow(() -> new NotFoundException("Er is geen eigen normenkader met versie " + versie + "."));
    }

    /** What changes on its first day, compared with the framework that holds then. */
    public List<Kaderverschil> verschillen(Eigenkader kader) {
        return Kaderverschil.tussen(
                rekenaar.get(rekenaar.normenkader(kader.gemeente(), kader.geldigVanaf())), rekenaar.get(kader.code()));
    }

    /** Name by code of the frameworks one may compute with: own ones that were not refused, then those of normen/. */
    public Map<String, String> bruikbaar(Gemeentecode gemeente) {
        Map<String, String> namen = new LinkedHashMap<>();
        for (Eigenkader kader : kaders.alle(gemeente)) {
            if (kader.stand() == Stand.GOEDGEKEURD || kader.stand() == Stand.WACHT) {
                String wacht = kader.stand() == Stand.WACHT ? ", wacht op goedkeuring" : "";
                namen.put(kader.code(), kader.naam() + " (eigen versie " + kader.versie() + wacht + ")");
            }
        }
        normenkaders.voorBesluiten().forEach(k -> namen.put(k.code(), k.naam()));
        return namen;
    }

    /** Whether decisions may rest on it: one of normen/, or an own one that was approved. */
    public boolean magBesluiten(Gemeentecode gemeente, String code) {
        return normenkaders.voorBesluiten().stream().anyMatch(k -> k.code().equals(code))
                || kaders.alle(gemeente).stream()
                        .anyMatch(k -> k.code().equals(code) && k.stand() == Stand.GOEDGEKEURD);
    }

    public void keurGoed(CurrentUser user, int versie) {
        if (get(user.gemeente(), versie).ingediendDoor().equals(user.name())) {
            throw new NotPossibleException(
                    "U hebt dit normenkader zelf ingelezen. Een andere beheerder keurt het goed.");
        }
        oordeel(user, versie, Stand.GOEDGEKEURD, "");
    }

    public void wijsAf(CurrentUser user, int versie, String reden) {
        if (reden.isBlank()) {
            throw new NotPossibleException("Schrijf op waarom u het normenkader afwijst.");
        }
        oordeel(user, versie, Stand.AFGEWEZEN, reden.strip());
    }

    /** Only by who handed it in. */
    public void trekIn(CurrentUser user, int versie) {
        if (!get(user.gemeente(), versie).ingediendDoor().equals(user.name())) {
            throw new NotPossibleException("Alleen wie het normenkader inlas kan het intrekken.");
        }
        oordeel(user, versie, Stand.INGETROKKEN, "");
    }

    private void oordeel(CurrentUser user, int versie, Stand stand, String reden) {
        eisBeheerder(user);
        get(user.gemeente(), versie);
        Eigenkaders.Wie wie = new Eigenkaders.Wie(user.name(), Instant.now(clock));
        if (!kaders.oordeel(user.gemeente(), versie, stand, reden, wie)) {
            throw new NotPossibleException("Over dit normenkader is al beslist.");
        }
    }

    private static void eisBeheerder(CurrentUser user) {
        if (!user.has(Role.BEHEERDER)) {
            throw new AccessDeniedException("Alleen voor beheerders.");
        }
    }
}
