package nl.nabij.productaanbod;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.gebied.Gebieden;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;

/** The lists, with the values of the day filled in. */
final class Aanbodregister implements Productaanbod {

    private final Gebieden gebieden;
    private final Normen normen;
    private final List<Aanbodlijst> lijsten;

    Aanbodregister(Gebieden gebieden, Normen normen, List<Aanbodlijst> lijsten) {
        this.gebieden = gebieden;
        this.normen = normen;
        this.lijsten = List.copyOf(lijsten);
    }

    @Override
    public List<Aanbodproduct> alle(Gemeentecode gemeente, LocalDate peildatum) {
        List<Aanbodproduct> producten = new ArrayList<>();
        for (Aanbodlijst lijst : lijsten(gemeente)) {
            for (Aanbodregel regel : lijst.regels()) {
                if (geldt(lijst, regel, gemeente, peildatum)) {
                    producten.add(product(lijst, regel, gemeente, peildatum));
                }
            }
        }
        return producten;
    }

    @Override
    public List<Aanbodproduct> teIndiceren(Gemeentecode gemeente, LocalDate peildatum) {
        return alle(gemeente, peildatum).stream()
                .filter(Aanbodproduct::teIndiceren)
                .toList();
    }

    @Override
    public Aanbodproduct get(Gemeentecode gemeente, String code, LocalDate peildatum) {
        Aanbodproduct product = alle(gemeente, peildatum).stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NietAangebodenException(
                        code, gemeente, peildatum, "het staat die dag niet op de productlijst."));
        return switch (product.stand()) {
            case Stand.TeIndiceren t -> product;
            case Stand.Uitgezet u ->
                throw new NietAangebodenException(
                        code, gemeente, peildatum, u.waarde().pad() + " zegt nee.");
            case Stand.NietBeslist n -> throw new NormOntbreektException(n.pad(), gemeente, peildatum, n.reden());
        };
    }

    @Override
    public Productaanbod met(Normen andere) {
        return new Aanbodregister(gebieden, andere, lijsten);
    }

    @Override
    public List<Inkoopcontract> inkoop(Gemeentecode gemeente, LocalDate peildatum) {
        return alle(gemeente, peildatum).stream()
                .map(Aanbodproduct::contract)
                .distinct()
                .toList();
    }

    @Override
    public String inkoper(Gemeentecode gemeente, Productsoort soort, LocalDate peildatum) {
        List<String> niveaus = alle(gemeente, peildatum).stream()
                .filter(p -> p.soort() == soort)
                .map(p -> p.contract().niveau())
                .distinct()
                .toList();
        if (niveaus.size() == 1) {
            return niveaus.getFirst();
        }
        throw new NormOntbreektException(
                "aanbod/" + soort.code(),
                gemeente,
                peildatum,
                niveaus.isEmpty()
                        ? "geen productlijst van die dag noemt dit."
                        : "meer dan een noemt dit: " + String.join(" en ", niveaus) + ".");
    }

    /** Own list first, then those of the regions. */
    private List<Aanbodlijst> lijsten(Gemeentecode gemeente) {
        List<Aanbodlijst> eigen = new ArrayList<>();
        lijsten.stream().filter(l -> l.niveau().equals("gemeente/" + gemeente)).forEach(eigen::add);
        lijsten.stream().filter(l -> l.niveau().startsWith("regio/")).forEach(eigen::add);
        return eigen;
    }

    private boolean geldt(Aanbodlijst lijst, Aanbodregel regel, Gemeentecode gemeente, LocalDate peildatum) {
        return Bereik.van(lijst, regel, gebieden).stream()
                .anyMatch(b -> b.gemeente().equals(gemeente) && b.periode().bevat(peildatum));
    }

    private Aanbodproduct product(Aanbodlijst lijst, Aanbodregel regel, Gemeentecode gemeente, LocalDate dag) {
        Waarden waarden = new Waarden(gemeente, dag, new ArrayList<>());
        Stand stand = regel.uit().schakelaar().map(waarden::stand).orElseGet(Stand.TeIndiceren::new);
        return new Aanbodproduct(
                gemeente,
                dag,
                regel.kenmerken(),
                stand,
                lijst.contract(regel.contract(), dag).orElseThrow(),
                regel.eenheid()
                        .or(() -> regel.uit()
                                .eenheid()
                                .flatMap(waarden::find)
                                .flatMap(w -> Eenheidnaam.find(w.waarde()))),
                waarden.keuzes(regel.uit().doelen()),
                waarden.keuzes(regel.uit().onderdelen()),
                regel.uit().langsteDuur().flatMap(waarden::find).map(Normwaarde::geheel),
                waarden.ontbreekt(regel),
                waarden.gebruikt(),
                lijst.hash());
    }

    /** Looks values up and keeps what was used. */
    private final class Waarden {

        private final Gemeentecode gemeente;
        private final LocalDate dag;
        private final List<Normwaarde> gebruikt;

        private Waarden(Gemeentecode gemeente, LocalDate dag, List<Normwaarde> gebruikt) {
            this.gemeente = gemeente;
            this.dag = dag;
            this.gebruikt = gebruikt;
        }

        List<Normwaarde> gebruikt() {
            return gebruikt;
        }

        Optional<Normwaarde> find(String pad) {
            Optional<Normwaarde> waarde = normen.find(pad, gemeente, dag);
            waarde.filter(w -> !gebruikt.contains(w)).ifPresent(gebruikt::add);
            return waarde;
        }

        Stand stand(String pad) {
            try {
                Normwaarde waarde = normen.waarde(pad, gemeente, dag);
                gebruikt.add(waarde);
                return waarde.ja() ? new Stand.TeIndiceren() : new Stand.Uitgezet(waarde);
            } catch (NormOntbreektException e) {
                return new Stand.NietBeslist(pad, e.reden());
            }
        }

        List<Keuze> keuzes(Optional<String> pad) {
            return pad.flatMap(this::find)
                    .map(w -> w.lijst().stream()
                            .map(code -> new Keuze(code, w.label(code)))
                            .toList())
                    .orElse(List.of());
        }

        /** The gaps of the list, and those of the values it points to. */
        Map<String, String> ontbreekt(Aanbodregel regel) {
            Map<String, String> gaten = new LinkedHashMap<>(regel.ontbreekt());
            regel.uit().eenheid().flatMap(this::gat).ifPresent(reden -> gaten.put("eenheid", reden));
            regel.uit().doelen().flatMap(this::gat).ifPresent(reden -> gaten.put("doelen", reden));
            return gaten;
        }

        private Optional<String> gat(String pad) {
            try {
                normen.waarde(pad, gemeente, dag);
                return Optional.empty();
            } catch (NormOntbreektException e) {
                return Optional.of(pad + ": " + e.reden());
            }
        }
    }
}
