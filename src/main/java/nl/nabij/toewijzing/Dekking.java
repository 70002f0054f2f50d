package nl.nabij.toewijzing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Beschikkingen;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.toegang.Zaken;
import org.springframework.stereotype.Component;

/** Which decision of a client covers support of a kind over all days of a periode; how much it grants is for the rules. */
@Component
public class Dekking {

    private final Zaken zaken;
    private final Beschikkingen beschikkingen;

    Dekking(Zaken zaken, Beschikkingen beschikkingen) {
        this.zaken = zaken;
        this.beschikkingen = beschikkingen;
    }

    /** The newest one that covers; empty when none does. */
    public Optional<Beschikkingnummer> voor(
            Gemeentecode gemeente, ClientId client, Productcategorie categorie, Periode periode) {
        return toegekend(gemeente, client).stream()
                .filter(b -> dekt(b, categorie, periode))
                .map(Beschikking::nummer)
                .findFirst();
    }

    /** Its own decision when that covers, otherwise the newest one that does. */
    public Optional<Beschikkingnummer> voor(Toewijzing t, Periode periode) {
        Productcategorie categorie = t.productcategorie();
        if (categorie == null) {
            return Optional.empty();
        }
        Stream<Beschikking> eigen = toegekend(t.gemeente(), t.client()).stream()
                .filter(b -> b.nummer().equals(t.beschikking()));
        return eigen.filter(b -> dekt(b, categorie, periode))
                .map(Beschikking::nummer)
                .findFirst()
                .or(() -> voor(t.gemeente(), t.client(), categorie, periode));
    }

    /** Decisions that grant something, the newest first. */
    public List<Beschikking> toegekend(Gemeentecode gemeente, ClientId client) {
        return zaken.vanClient(gemeente, client).stream()
                .flatMap(z -> beschikkingen.vanZaak(gemeente, z.nummer()).stream())
                .filter(Beschikking::toegekend)
                .sorted(Comparator.comparing(Beschikking::besluitdatum).reversed())
                .toList();
    }

    private static boolean dekt(Beschikking b, Productcategorie categorie, Periode periode) {
        return b.toekenningen().stream().anyMatch(t -> t.categorie().equals(categorie) && omvat(t.periode(), periode));
    }

    private static boolean omvat(Periode buiten, Periode binnen) {
        LocalDate tot = buiten.einde();
        LocalDate einde = binnen.einde();
        return !binnen.begin().isBefore(buiten.begin()) && (tot == null || (einde != null && !einde.isAfter(tot)));
    }
}
