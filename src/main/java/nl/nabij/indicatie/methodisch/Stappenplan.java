package nl.nabij.indicatie.methodisch;

import java.util.List;
import java.util.Optional;

/** The register: every question of the weighing, in the order in which a consulent meets them. */
public final class Stappenplan {

    public static final List<Weegstap> ALLE = List.of(
            new Doelgroepstap(),
            new Richtingstap(),
            new Vervoerstap(),
            new Mantelzorgstap(),
            new Opplusstap(),
            new Reablementstap(),
            new Doelenstap(),
            new Volgordestap(),
            new Productstap(),
            new Vormstap(),
            new Omvangstap(),
            new Duurstap());

    private Stappenplan() {}

    /** The questions for this product. */
    public static List<Weegstap> van(Weegvraag vraag) {
        return ALLE.stream().filter(s -> s.geldt(vraag)).toList();
    }

    public static Optional<Weegstap> find(Weegvraag vraag, String code) {
        return van(vraag).stream().filter(s -> s.code().equals(code)).findFirst();
    }
}
