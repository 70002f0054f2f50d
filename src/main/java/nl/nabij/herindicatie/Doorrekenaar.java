package nl.nabij.herindicatie;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Beschikkingen;
import nl.nabij.indicatie.Indicatieberekening;
import nl.nabij.indicatie.Indicatieversie;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.springframework.stereotype.Service;

/** Computes what a change does to every running grant of one gemeente. Changes nothing. */
@Service
public class Doorrekenaar {

    private final Beschikkingen beschikkingen;
    private final Indicatiewerk indicaties;
    private final Indicatieberekening berekening;
    private final Beleidsrekenaar beleid;
    private final Orderboek orderboek;

    Doorrekenaar(
            Beschikkingen beschikkingen,
            Indicatiewerk indicaties,
            Indicatieberekening berekening,
            Beleidsrekenaar beleid,
            Orderboek orderboek) {
        this.beschikkingen = beschikkingen;
        this.indicaties = indicaties;
        this.berekening = berekening;
        this.beleid = beleid;
        this.orderboek = orderboek;
    }

    /** Every running grant that the change could touch, by zaak. */
    public Doorrekening reken(Gemeentecode gemeente, Keuze keuze) {
        return new Doorrekening(
                switch (keuze) {
                    case Keuze.Norm norm -> {
                        Rekenwerk werk = new Rekenwerk(berekening, norm);
                        yield lopend(gemeente, norm.vanaf()).stream()
                                .map(werk::reken)
                                .toList();
                    }
                    case Keuze.Beleid regels ->
                        beleid.reken(gemeente, regels).stream()
                                .map(Beleidsuitkomst::geraakt)
                                .toList();
                });
    }

    /** Every running grant of hulp bij het huishouden that rests on a computed indicatie, by zaak. */
    List<Lopend> lopend(Gemeentecode gemeente, LocalDate vanaf) {
        Map<Zaaknummer, Indicatieversie> versies = indicaties.laatste(gemeente).stream()
                .collect(Collectors.toMap(v -> v.indicatie().zaak(), Function.identity()));
        Orderboek.Orders orders = orderboek.op(gemeente, vanaf);
        return beschikkingen.lopend(gemeente, vanaf).stream()
                .filter(b -> b.toekenningen().stream()
                        .anyMatch(t -> t.product() == null && t.periode().bevat(vanaf)))
                .sorted(Comparator.comparing((Beschikking b) -> b.zaak().waarde()))
                .flatMap(b -> Optional.ofNullable(versies.get(b.zaak())).stream()
                        .map(versie -> new Lopend(b, versie, orders.hulp(b.zaak()))))
                .toList();
    }
}
