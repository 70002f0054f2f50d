package nl.nabij.declaratie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.contract.Tarieven;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.platform.NabijClock;
import nl.nabij.toewijzing.Toewijzing;
import org.springframework.stereotype.Component;

/** Claims for tests: right in everything until a test makes one thing wrong. {@code @Autowired DeclaratieFixture}. */
@Component
public class DeclaratieFixture {

    private static final AtomicInteger TELLER = new AtomicInteger();

    /** Of the application that the last header was made for: tests of more than one application run in one JVM. */
    private static volatile Declaraties bron;

    private final Declaraties declaraties;
    private final Tarieven tarieven;

    DeclaratieFixture(Declaraties declaraties, Tarieven tarieven) {
        this.declaraties = declaraties;
        this.tarieven = tarieven;
    }

    /** A debit over the part of the month that lies in the toewijzing, in the granted unit, at the price of the contract. */
    public Prestatie prestatie(Toewijzing t, String maand, long volume) {
        return prestatie(t, maand, volume, Objects.requireNonNull(t.omvang()).eenheid());
    }

    public Prestatie prestatie(Toewijzing t, String maand, long volume, Eenheid eenheid) {
        Periode periode =
                t.periode().doorsnede(Periode.maand(YearMonth.parse(maand))).orElseThrow();
        Productcode product = Objects.requireNonNull(t.productcode());
        Tarief tarief = tarieven.get(t.gemeente(), product, t.aanbieder(), periode.begin())
                .tarief();
        boolean euro = eenheid == Eenheid.EURO;
        return new Prestatie(
                t.bsn(),
                "R" + TELLER.incrementAndGet(),
                null,
                t.nummer(),
                Objects.requireNonNull(t.productcategorie()).waarde(),
                product.waarde(),
                periode,
                volume,
                eenheid,
                euro ? null : tarief.voor(1, eenheid),
                euro ? Bedrag.ofCenten(volume) : tarief.voor(volume, eenheid),
                DebetCredit.DEBET);
    }

    /** Takes a debit back: identical, with a reference of its own. */
    public Prestatie credit(Prestatie debet) {
        return new Prestatie(
                debet.bsn(),
                "R" + TELLER.incrementAndGet(),
                debet.referentie(),
                debet.toewijzing(),
                debet.productcategorie(),
                debet.productcode(),
                debet.productperiode(),
                debet.volume(),
                debet.eenheid(),
                debet.tarief(),
                debet.bedrag(),
                DebetCredit.CREDIT);
    }

    /** Header with numbers of its own, dated on the first of the next month. */
    public Declaratiekop kop(Toewijzing t, String maand, List<Prestatie> prestaties) {
        bron = declaraties;
        int n = TELLER.incrementAndGet();
        LocalDate dag = YearMonth.parse(maand).plusMonths(1).atDay(1);
        Bedrag totaal = prestaties.stream().map(Prestatie::saldo).reduce(Bedrag.NUL, Bedrag::plus);
        return new Declaratiekop(
                t.gemeente(), t.aanbieder(), "B" + n, dag, "D" + n, YearMonth.parse(maand), dag, totaal);
    }

    /** Sends the lines as one declaratie over that month, on the day of its header. */
    public Declaratiebesluit dien(Toewijzing t, String maand, Prestatie... prestaties) {
        return dien(kop(t, maand, List.of(prestaties)), List.of(prestaties));
    }

    public Declaratiebesluit dien(Declaratiekop kop, List<Prestatie> prestaties) {
        Declaratiebesluit[] uit = new Declaratiebesluit[1];
        NabijClock.at(kop.dagtekening(), () -> uit[0] = declaraties.ontvang(kop, prestaties));
        return uit[0];
    }

    /** Clients with refused lines, as the 325 tells them. */
    static List<Clientuitkomst> clienten(Declaratiebesluit besluit) {
        List<Clientuitkomst> clienten = new ArrayList<>();
        bron.uitval(besluit.kop().gemeente(), besluit.id(), clienten::add);
        return clienten;
    }
}
