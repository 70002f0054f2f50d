package nl.nabij.socialekaart.web;

import java.util.List;
import java.util.Set;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.PagePanel;
import nl.nabij.socialekaart.Buurtvoorziening;
import nl.nabij.socialekaart.Socialekaart;
import nl.nabij.socialekaart.Voorzieningsoort;
import org.springframework.stereotype.Component;

/** What is on the sociale kaart, beside the steps of the ladder that ask for it. */
@Component
class Kaartpaneel implements PagePanel {

    private static final int HOOGSTENS = 8;
    private static final Set<String> BUURT = Set.of("sociale-basis", "algemene-voorziening", "algemeen", "collectief");
    private static final Set<String> NETWERK = Set.of("netwerk", "sociaal-netwerk");
    private static final Set<Voorzieningsoort> BIJ_NETWERK =
            Set.of(Voorzieningsoort.LOTGENOTEN, Voorzieningsoort.BUREN, Voorzieningsoort.VRIJWILLIGERS);

    /** @param meer how many more are on the map */
    record Beeld(boolean past, List<Buurtvoorziening> voorzieningen, int meer) {}

    private final Socialekaart kaart;

    Kaartpaneel(Socialekaart kaart) {
        this.kaart = kaart;
    }

    @Override
    public String place() {
        return "ladder";
    }

    @Override
    public String template() {
        return "socialekaart/_ladder";
    }

    @Override
    public Beeld view(CurrentUser user, Zaaknummer zaak, String part) {
        List<Buurtvoorziening> passend = kaart.alle(user.gemeente()).stream()
                .filter(v -> !v.weg())
                .filter(v -> BUURT.contains(part) || BIJ_NETWERK.contains(v.soort()))
                .toList();
        return new Beeld(
                BUURT.contains(part) || NETWERK.contains(part),
                passend.stream().limit(HOOGSTENS).toList(),
                Math.max(0, passend.size() - HOOGSTENS));
    }
}
