package nl.nabij.proefregio;

import nl.nabij.declaratie.DebetCredit;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/** A line like another one, with what is changed. */
final class Prestatiebouwer {

    Bsn bsn;
    String referentie;

    @Nullable
    String vorige;

    Toewijzingnummer toewijzing;
    String categorie;
    String product;
    Periode periode;
    long volume;
    Eenheid eenheid;

    @Nullable
    Bedrag tarief;

    Bedrag bedrag;
    DebetCredit richting;

    Prestatiebouwer(Prestatie p) {
        bsn = p.bsn();
        referentie = p.referentie();
        vorige = p.vorigeReferentie();
        toewijzing = p.toewijzing();
        categorie = p.productcategorie();
        product = p.productcode();
        periode = p.productperiode();
        volume = p.volume();
        eenheid = p.eenheid();
        tarief = p.tarief();
        bedrag = p.bedrag();
        richting = p.richting();
    }

    Prestatie maak() {
        return new Prestatie(
                bsn,
                referentie,
                vorige,
                toewijzing,
                categorie,
                product,
                periode,
                volume,
                eenheid,
                tarief,
                bedrag,
                richting);
    }

    static Prestatie credit(Prestatie p, String referentie) {
        Prestatiebouwer b = new Prestatiebouwer(p);
        b.referentie = referentie;
        b.vorige = p.referentie();
        b.richting = DebetCredit.CREDIT;
        return b.maak();
    }

    static Prestatie metReferentie(Prestatie p, String referentie) {
        Prestatiebouwer b = new Prestatiebouwer(p);
        b.referentie = referentie;
        return b.maak();
    }
}
