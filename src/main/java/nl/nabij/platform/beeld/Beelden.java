package nl.nabij.platform.beeld;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pictures for templates, under the name {@code beelden}; see {@code _beeld.html}. */
@Component
class Beelden {

    public String klokken(List<Klokkenlijn.Klok> klokken, LocalDate vandaag) {
        return Klokkenlijn.svg(klokken, vandaag);
    }

    public String ladder(List<Ladder.Trede> treden) {
        return Ladder.svg(treden);
    }

    public String balken(String titel, String eenheid, List<Balken.Balk> balken) {
        return Balken.svg(titel, eenheid, balken);
    }

    public String levensloop(List<Levensloop.Mijlpaal> mijlpalen) {
        return Levensloop.svg(mijlpalen);
    }

    public String verloop(String titel, List<Levensloop.Mijlpaal> mijlpalen) {
        return Levensloop.svg(titel, "dit geldt nu", mijlpalen);
    }

    public String datum(LocalDate dag) {
        return nl.nabij.kern.Tekst.datum(dag);
    }

    public String getal(java.math.BigDecimal aantal) {
        return Balken.getal(aantal);
    }
}
