package nl.nabij.toegang.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.nabij.clientdossier.Adres;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Geslacht;
import nl.nabij.clientdossier.Naam;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/** The resident as typed in the form of a melding. */
public record PersoonForm(
        String bsn,
        String voorletters,
        String voorvoegsel,
        String achternaam,
        String geboortedatum,
        String geslacht,
        String straat,
        String huisnummer,
        String huisletter,
        String toevoeging,
        String postcode,
        String plaats,
        String telefoon,
        String email,
        String afgeschermd) {

    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");
    private static final Pattern HUISNUMMER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int OUDSTE = 120;

    public PersoonForm {
        bsn = Formulier.tekst(bsn).replaceAll("[\\s.-]", "");
        voorletters = Formulier.tekst(voorletters).replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        voorvoegsel = Formulier.tekst(voorvoegsel);
        achternaam = Formulier.tekst(achternaam);
        geboortedatum = Formulier.tekst(geboortedatum);
        geslacht = Formulier.tekst(geslacht);
        straat = Formulier.tekst(straat);
        huisnummer = Formulier.tekst(huisnummer);
        huisletter = Formulier.tekst(huisletter);
        toevoeging = Formulier.tekst(toevoeging);
        postcode = Formulier.tekst(postcode).replace(" ", "").toUpperCase(Locale.ROOT);
        plaats = Formulier.tekst(plaats);
        telefoon = Formulier.tekst(telefoon);
        email = Formulier.tekst(email);
        afgeschermd = Formulier.janee(afgeschermd);
    }

    static PersoonForm leeg(String bsn) {
        return new PersoonForm(bsn, "", "", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    static PersoonForm van(Client c) {
        return new PersoonForm(
                c.bsn().waarde(),
                Formulier.tekst(c.naam().voorletters()),
                Formulier.tekst(c.naam().voorvoegsel()),
                c.naam().achternaam(),
                c.geboortedatum().toString(),
                c.geslacht().name(),
                c.adres().straat(),
                String.valueOf(c.adres().huisnummer()),
                Formulier.tekst(c.adres().huisletter()),
                Formulier.tekst(c.adres().toevoeging()),
                c.adres().postcode(),
                c.adres().plaats(),
                Formulier.tekst(c.telefoon()),
                Formulier.tekst(c.email()),
                String.valueOf(c.afgeschermd()));
    }

    /** What fits the BSN: an error on the field otherwise. */
    static Optional<Bsn> bsn(Controle controle, String veld, String bsn) {
        if (bsn.isEmpty()) {
            controle.fout(veld, "Vul het burgerservicenummer in.");
        } else if (!Bsn.isGeldig(bsn)) {
            controle.fout(
                    veld, "Dit burgerservicenummer klopt niet. Het heeft 9 cijfers. Kijk of er twee zijn verwisseld.");
        } else {
            return Optional.of(Bsn.of(bsn));
        }
        return Optional.empty();
    }

    /** The resident, or empty with an error on every field that is wrong. */
    Optional<Client> client(Controle controle, Gemeentecode gemeente, LocalDate vandaag) {
        Optional<Bsn> nummer = bsn(controle, "persoon.bsn", bsn);
        controle.verplicht("persoon.achternaam", achternaam, "Vul de achternaam in.");
        Optional<LocalDate> geboren = controle.tussen(
                "persoon.geboortedatum",
                controle.datum("persoon.geboortedatum", geboortedatum, "Vul de geboortedatum in."),
                vandaag.minusYears(OUDSTE),
                vandaag);
        Optional<Geslacht> keuze = controle.keuze("persoon.geslacht", geslacht, Geslacht.class, "Kies het geslacht.");
        Optional<Adres> adres = adres(controle);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            controle.fout("persoon.email", "Dit e-mailadres klopt niet. Schrijf het als naam@voorbeeld.nl.");
        }
        if (!controle.goed() || nummer.isEmpty() || geboren.isEmpty() || keuze.isEmpty() || adres.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Client(
                ClientId.nieuw(),
                gemeente,
                nummer.get(),
                new Naam(Formulier.ofNiets(voorletters), null, Formulier.ofNiets(voorvoegsel), achternaam),
                geboren.get(),
                keuze.get(),
                adres.get(),
                Formulier.ofNiets(telefoon),
                Formulier.ofNiets(email),
                Boolean.parseBoolean(afgeschermd)));
    }

    private Optional<Adres> adres(Controle controle) {
        controle.verplicht("persoon.straat", straat, "Vul de straat in.");
        controle.verplicht("persoon.plaats", plaats, "Vul de plaats in.");
        boolean nummerGoed = HUISNUMMER.matcher(huisnummer).matches();
        if (!nummerGoed) {
            controle.fout("persoon.huisnummer", "Vul het huisnummer in, alleen cijfers.");
        }
        boolean postcodeGoed = POSTCODE.matcher(postcode).matches();
        if (!postcodeGoed) {
            controle.fout("persoon.postcode", "Vul de postcode in, bijvoorbeeld 1721 AB.");
        }
        if (!nummerGoed || !postcodeGoed) {
            return Optional.empty();
        }
        @Nullable String letter = Formulier.ofNiets(huisletter);
        return Optional.of(new Adres(
                straat, Integer.parseInt(huisnummer), letter, Formulier.ofNiets(toevoeging), postcode, plaats));
    }
}
