package nl.nabij.productaanbod;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gebiedsbestanden;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.norm.Geldigheid;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Parameter;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import nl.nabij.platform.data.YamlMap;

/** What a product list may not say, given its own contracts, the members of the region and the parameters it points to. */
final class Aanbodcontrole {

    private static final String DOELGROEPEN = "onderzoek/doelgroepen";

    private final Gebieden gebieden;
    private final Normen normen;

    Aanbodcontrole(Gebieden gebieden, Normen normen) {
        this.gebieden = gebieden;
        this.normen = normen;
    }

    void lijst(Aanbodlijst lijst, List<Aanbodlezer.Rij> rijen) {
        List<Aanbodregel> eerder = new ArrayList<>();
        for (Aanbodlezer.Rij rij : rijen) {
            Aanbodregel regel = rij.regel();
            YamlMap plaats = rij.plaats();
            contract(lijst, regel, plaats);
            if (eerder.stream().anyMatch(e -> e.code().equals(regel.code()) && e.raakt(regel))) {
                plaats.error(
                        "code",
                        "Het product '" + regel.code() + "' staat er twee keer voor dezelfde dagen.",
                        "Laat de perioden op elkaar aansluiten.");
            }
            eerder.add(regel);
            producten(lijst, regel, plaats, "bij", regel.kenmerken().bij());
            producten(lijst, regel, plaats, "gaat_voor", regel.kenmerken().gaatVoor());
            leden(lijst, regel, plaats);
            paden(lijst, regel, plaats);
        }
    }

    private static void contract(Aanbodlijst lijst, Aanbodregel regel, YamlMap plaats) {
        List<Periode> perioden = lijst.contracten().stream()
                .filter(c -> c.code().equals(regel.contract()))
                .map(Inkoopcontract::periode)
                .toList();
        if (perioden.isEmpty()) {
            plaats.error(
                    "contract",
                    "Het contract '" + regel.contract() + "' staat niet in deze lijst.",
                    "Noem het onder 'contracten'.");
        } else if (perioden.stream().noneMatch(p -> p.bevat(regel.periode().begin()))
                || perioden.stream().noneMatch(p -> dekt(p, regel.periode()))) {
            plaats.error(
                    Geldigheid.VANAF,
                    "Het product geldt op dagen dat het contract '" + regel.contract() + "' niet loopt.",
                    "Pas de dagen van het product aan.");
        }
    }

    private static boolean dekt(Periode contract, Periode regel) {
        return regel.einde() == null ? contract.einde() == null : contract.bevat(regel.einde());
    }

    private static void producten(
            Aanbodlijst lijst, Aanbodregel regel, YamlMap plaats, String sleutel, List<String> codes) {
        for (String code : codes) {
            if (lijst.regels().stream()
                    .noneMatch(r -> r.code().equals(code) && r.periode().overlapt(regel.periode()))) {
                plaats.error(
                        sleutel,
                        "Het product '" + code + "' staat op die dagen niet in deze lijst.",
                        "Gebruik een code uit 'producten'.");
            }
        }
    }

    private void leden(Aanbodlijst lijst, Aanbodregel regel, YamlMap plaats) {
        if (lijst.contracten().stream().noneMatch(c -> c.code().equals(regel.contract()))) {
            return;
        }
        Set<Gemeentecode> bereikt = new HashSet<>();
        Bereik.van(lijst, regel, gebieden).forEach(b -> bereikt.add(b.gemeente()));
        for (Gemeentecode gemeente : regel.alleenIn()) {
            if (!bereikt.contains(gemeente)) {
                plaats.error(
                        "alleen_in",
                        "Gemeente " + gemeente + " hoort op die dagen niet bij " + lijst.niveau() + ".",
                        "Zie regio.yaml.");
            }
        }
    }

    private void paden(Aanbodlijst lijst, Aanbodregel regel, YamlMap plaats) {
        List<Bereik> bereik = Bereik.van(lijst, regel, gebieden);
        for (String pad : regel.uit().paden()) {
            bereik.stream()
                    .filter(b -> normen.niveaus(pad, b.gemeente()).isEmpty())
                    .findFirst()
                    .ifPresent(b -> plaats.error(
                            null,
                            "Het pad '" + pad + "' bestaat niet voor gemeente " + b.gemeente() + ".",
                            "Maak het bestand, met waarden of met een reden."));
        }
        regel.uit().schakelaar().ifPresent(pad -> soort(bereik, pad, "ja-nee", plaats, "schakelaar"));
        regel.uit().eenheid().ifPresent(pad -> {
            soort(bereik, pad, "code", plaats, "eenheid_uit");
            eenheden(bereik, pad, plaats);
        });
        regel.uit().doelen().ifPresent(pad -> soort(bereik, pad, "code", plaats, "doelen_uit"));
        regel.uit().onderdelen().ifPresent(pad -> soort(bereik, pad, "code", plaats, "onderdelen_uit"));
        regel.uit().langsteDuur().ifPresent(pad -> soort(bereik, pad, "maanden", plaats, "langste_duur_uit"));
        for (String doelgroep : regel.kenmerken().doelgroepen()) {
            bereik.stream()
                    .filter(b -> normen.niveaus(DOELGROEPEN, b.gemeente()).stream()
                            .noneMatch(p -> p.codes().containsKey(doelgroep)))
                    .findFirst()
                    .ifPresent(b -> plaats.error(
                            "doelgroepen",
                            "De doelgroep '" + doelgroep + "' staat niet in " + DOELGROEPEN + ".",
                            "Zet haar daar met haar tekst."));
        }
    }

    private Stream<Parameter> parameters(List<Bereik> bereik, String pad) {
        return bereik.stream().flatMap(b -> normen.niveaus(pad, b.gemeente()).stream());
    }

    private void soort(List<Bereik> bereik, String pad, String eenheid, YamlMap plaats, String sleutel) {
        if (parameters(bereik, pad).anyMatch(p -> !p.eenheid().equals(eenheid))) {
            plaats.error(
                    sleutel,
                    "Het pad '" + pad + "' heeft niet de eenheid " + eenheid + ".",
                    "Wijs naar een parameter met die eenheid.");
        }
    }

    private void eenheden(List<Bereik> bereik, String pad, YamlMap plaats) {
        parameters(bereik, pad)
                .flatMap(p -> p.codes().keySet().stream())
                .filter(code -> Eenheidnaam.find(code).isEmpty())
                .findFirst()
                .ifPresent(code -> plaats.error(
                        "eenheid_uit",
                        "De code '" + code + "' van '" + pad + "' is geen eenheid.",
                        "Kies uit: " + String.join(", ", Eenheidnaam.namen()) + "."));
    }

    private record Inkoop(String niveau, Productsoort soort, Bereik bereik) {

        boolean botst(Inkoop ander) {
            return soort == ander.soort
                    && !niveau.equals(ander.niveau)
                    && bereik.gemeente().equals(ander.bereik.gemeente())
                    && bereik.periode().overlapt(ander.bereik.periode());
        }
    }

    /** Two levels that both buy one kind of support for a gemeente contradict each other. */
    void inkopers(List<Aanbodlezer.Gelezen> lijsten) {
        List<Inkoop> eerder = new ArrayList<>();
        for (Aanbodlezer.Gelezen gelezen : lijsten) {
            for (Aanbodlezer.Rij rij : gelezen.rijen()) {
                Aanbodregel regel = rij.regel();
                for (Bereik bereik : Bereik.van(gelezen.lijst(), regel, gebieden)) {
                    Inkoop deze = new Inkoop(
                            gelezen.lijst().niveau(), regel.kenmerken().soort(), bereik);
                    eerder.stream()
                            .filter(deze::botst)
                            .findFirst()
                            .ifPresent(ander -> rij.plaats()
                                    .error(
                                            "soort",
                                            "Voor gemeente " + bereik.gemeente() + " koopt ook " + ander.niveau() + " "
                                                    + regel.kenmerken().soort().code() + " in.",
                                            "Laat een van beide het doen."));
                    eerder.add(deze);
                }
            }
        }
    }

    /** A member that takes part in a contract the list does not have. */
    void leden(DataTree tree, List<Aanbodlezer.Gelezen> lijsten, List<DataError> errors) {
        for (Aanbodlezer.Gelezen gelezen : lijsten) {
            Aanbodlijst lijst = gelezen.lijst();
            Set<String> contracten = new HashSet<>();
            lijst.contracten().forEach(c -> contracten.add(c.code()));
            for (DataFile file : tree.files()) {
                if (file.path().equals(lijst.niveau() + "/" + Gebiedsbestanden.REGIO)) {
                    YamlMap.parse(file, new ArrayList<>())
                            .ifPresent(regio -> regio.maps("leden")
                                    .forEach(lid -> lid.texts("producten").stream()
                                            .filter(p -> !contracten.contains(p))
                                            .forEach(p -> errors.add(new DataError(
                                                    file.path(),
                                                    lid.line(),
                                                    "Het contract '" + p
                                                            + "' staat niet in aanbod.yaml van deze regio.",
                                                    "Gebruik een van: "
                                                            + String.join(
                                                                    ", ",
                                                                    contracten.stream()
                                                                            .sorted()
                                                                            .toList()) + ".")))));
                }
            }
        }
    }
}
