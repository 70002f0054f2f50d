package nl.nabij.proefregio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.nabij.berichten.Proefdeclaratie;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Toewijzingnummer;

/** The residents of the made-up region, each computed from the zaad when asked for, so that a million take no memory. */
final class Bevolking {

    private static final List<String> VOOR =
            List.of("Berg", "Water", "Veld", "Hei", "Duin", "Kaas", "Riet", "Molen", "Zand", "Polder", "Dijk", "Bloem");
    private static final List<String> ACHTER = List.of(
            "man", "stra", "huis", "kamp", "zicht", "zoon", "meester", "dal", "sloot", "wijk", "horst", "oever");
    private static final List<String> STRATEN = List.of(
            "Proefweg",
            "Oefenlaan",
            "Voorbeeldstraat",
            "Testhof",
            "Modelpad",
            "Schijnkade",
            "Droomsingel",
            "Schetsplein");
    private static final int EERSTE_NUMMER = 500_000_000;
    private static final int PER_CLIENT = 4;

    private final Opdracht opdracht;

    Bevolking(Opdracht opdracht) {
        this.opdracht = opdracht;
    }

    static Agbcode agbcode(int aanbieder) {
        return Agbcode.of(String.valueOf(90_700_001 + aanbieder));
    }

    Gemeentecode gemeente(int client) {
        return opdracht.gemeenten().get(client % opdracht.gemeenten().size());
    }

    int hoofdaanbieder(int client) {
        return client / opdracht.gemeenten().size() % opdracht.aanbieders();
    }

    /** Calls with the number of each client of this gemeente that this aanbieder may have, in order. */
    void vanAanbieder(Gemeentecode gemeente, int aanbieder, IntConsumer doe) {
        int gemeenten = opdracht.gemeenten().size();
        int stap = opdracht.aanbieders();
        int vorige = Math.floorMod(aanbieder - 1, stap);
        for (int ronde = 0; (long) ronde * stap * gemeenten < opdracht.clienten(); ronde++) {
            for (int plek : plekken(aanbieder, vorige)) {
                int client =
                        (ronde * stap + plek) * gemeenten + opdracht.gemeenten().indexOf(gemeente);
                if (client < opdracht.clienten()) {
                    doe.accept(client);
                }
            }
        }
    }

    private static int[] plekken(int aanbieder, int vorige) {
        if (aanbieder == vorige) {
            return new int[] {aanbieder};
        }
        return new int[] {Math.min(aanbieder, vorige), Math.max(aanbieder, vorige)};
    }

    Proefclient client(int nummer) {
        Kans kans = Kans.van(opdracht.zaad(), "client", nummer);
        List<Proeftoewijzing> toewijzingen = new ArrayList<>();
        int eerste = hoofdaanbieder(nummer);
        for (Variant variant : varianten(kans)) {
            toewijzingen.add(toewijzing(nummer, toewijzingen.size(), eerste, variant, periode(variant, kans), kans));
        }
        if (opdracht.aanbieders() > 1 && kans.procent(20)) {
            int tweede = (eerste + 1) % opdracht.aanbieders();
            Variant variant = kans.uit(List.of(Variant.values()));
            toewijzingen.add(toewijzing(nummer, toewijzingen.size(), tweede, variant, periode(variant, kans), kans));
        }
        return persoon(nummer, toewijzingen);
    }

    /** The resident with this number and these toewijzingen. */
    Proefclient persoon(int nummer, List<Proeftoewijzing> toewijzingen) {
        Kans kans = Kans.van(opdracht.zaad(), "persoon", nummer);
        return new Proefclient(
                nummer,
                gemeente(nummer),
                Bsn.of(Proefdeclaratie.bsn(nummer)),
                kans.uit(VOOR) + kans.uit(ACHTER),
                String.valueOf((char) ('A' + kans.tot(26))),
                LocalDate.of(1930 + kans.tot(70), 1 + kans.tot(12), 1 + kans.tot(28)),
                kans.procent(60) ? "2" : "1",
                kans.uit(STRATEN),
                1 + kans.tot(300),
                toewijzingen);
    }

    /** One, two or three of different categories; what overlaps with everything comes alone. */
    private static List<Variant> varianten(Kans kans) {
        if (kans.procent(4)) {
            return List.of(Variant.VRIJ);
        }
        List<Variant> gekozen = new ArrayList<>();
        gekozen.add(kans.procent(60) ? (kans.procent(70) ? Variant.HULP : Variant.HULP_UUR) : Variant.BEGELEIDING);
        int meer = kans.procent(45) ? kans.tussen(1, 2) : 0;
        for (int i = 0; i < meer; i++) {
            Variant nog = kans.uit(List.of(Variant.values()));
            if (nog != Variant.VRIJ
                    && gekozen.stream().noneMatch(v -> v.categorie().equals(nog.categorie()))) {
                gekozen.add(nog);
            }
        }
        return gekozen;
    }

    /** Most run through all months; some begin or end in the months claimed over. */
    private Periode periode(Variant variant, Kans kans) {
        LocalDate van = opdracht.eerste().atDay(1);
        LocalDate tot = opdracht.laatste().atEndOfMonth();
        int dagen = (int) (tot.toEpochDay() - van.toEpochDay());
        LocalDate begin = kans.procent(15) ? van.plusDays(kans.tot(dagen)) : van.minusDays(kans.tot(300));
        if (variant.frequentie() == Frequentie.MAAND && kans.procent(30)) {
            return Periode.vanTot(begin, null);
        }
        LocalDate ver = tot.plusDays(kans.tussen(30, 600));
        LocalDate einde = kans.procent(10) ? van.plusDays(kans.tot(dagen)) : ver;
        return Periode.vanTot(begin, einde.isBefore(begin) ? ver : einde);
    }

    /** @param volgnummer of this toewijzing with this client, from 0 to 3 */
    Proeftoewijzing toewijzing(int client, int volgnummer, int aanbieder, Variant variant, Periode periode, Kans kans) {
        int nummer = EERSTE_NUMMER + Math.multiplyExact(client, PER_CLIENT) + volgnummer;
        Frequentie frequentie = variant.frequentie();
        return new Proeftoewijzing(
                aanbieder,
                Toewijzingnummer.of(String.valueOf(nummer)),
                variant,
                frequentie == null ? null : new Omvang(volume(variant, kans), variant.eenheid(), frequentie),
                variant.heeftBudget() ? Bedrag.ofCenten(600_000L + 50_000L * kans.tot(20)) : null,
                periode,
                null);
    }

    private static long volume(Variant variant, Kans kans) {
        return switch (variant) {
            case HULP -> 120 + 6 * kans.tot(20);
            case HULP_UUR -> kans.tussen(2, 5);
            case BEGELEIDING -> kans.tussen(6, 24);
            case VERZORGING -> kans.tussen(15, 60);
            case VERBLIJF -> kans.tussen(48, 96);
            case DAGBESTEDING -> kans.tussen(2, 9);
            case RITTEN -> kans.tussen(8, 40);
            case ARRANGEMENT -> 1;
            case WOONVORM -> 20_000 + 500 * kans.tot(40);
            case TRAJECT, GROEP, VRIJ -> throw new IllegalArgumentException(variant + " heeft geen omvang.");
        };
    }
}
