package nl.nabij.proefregio;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;

/** A made-up resident. {@code toString} is masked like that of a real one. */
record Proefclient(
        int nummer,
        Gemeentecode gemeente,
        Bsn bsn,
        String achternaam,
        String voorletters,
        LocalDate geboortedatum,
        String geslacht,
        String straat,
        int huisnummer,
        List<Proeftoewijzing> toewijzingen) {

    Proefclient {
        toewijzingen = List.copyOf(toewijzingen);
    }

    List<Proeftoewijzing> bij(int aanbieder) {
        return toewijzingen.stream().filter(t -> t.aanbieder() == aanbieder).toList();
    }

    @Override
    public String toString() {
        return "Proefclient[" + nummer + "]";
    }
}
