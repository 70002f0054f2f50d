package nl.nabij.indicatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import nl.nabij.indicatie.model.Normenkader;
import nl.nabij.indicatie.model.Normenkader.Rekenregels;
import nl.nabij.indicatie.model.Onderdeel;

/**
 * One thing in which two frameworks differ.
 *
 * @param oud and {@code nieuw} in words; empty where it is not there
 */
public record Kaderverschil(String wat, String oud, String nieuw) {

    static List<Kaderverschil> tussen(Normenkader oud, Normenkader nieuw) {
        SequencedMap<String, Kaderverschil> verschillen = new LinkedHashMap<>();
        voegToe(verschillen, "Naam", oud.naam(), nieuw.naam());
        voegToe(
                verschillen,
                "Weken per jaar",
                oud.rekenregels().weken().toString(),
                nieuw.rekenregels().weken().toString());
        voegToe(verschillen, "Afronden", afronden(oud.rekenregels()), afronden(nieuw.rekenregels()));
        oud.vragen()
                .forEach(v -> voegToe(
                        verschillen,
                        "Vraag: " + v.vraag().vraag(),
                        "staat erin",
                        nieuw.vragen().stream()
                                        .anyMatch(n -> n.vraag()
                                                .vraag()
                                                .equals(v.vraag().vraag()))
                                ? "staat erin"
                                : ""));
        nieuw.vragen().stream()
                .filter(n -> oud.vragen().stream()
                        .noneMatch(o -> o.vraag().vraag().equals(n.vraag().vraag())))
                .forEach(n -> voegToe(verschillen, "Vraag: " + n.vraag().vraag(), "", "nieuw"));
        onderdelen(oud, nieuw).forEach(v -> verschillen.put(v.wat(), v));
        return List.copyOf(verschillen.values());
    }

    private static void voegToe(SequencedMap<String, Kaderverschil> verschillen, String wat, String oud, String nieuw) {
        if (!oud.equals(nieuw)) {
            verschillen.put(wat, new Kaderverschil(wat, oud, nieuw));
        }
    }

    private static List<Kaderverschil> onderdelen(Normenkader oud, Normenkader nieuw) {
        List<Kaderverschil> verschillen = new ArrayList<>();
        for (Onderdeel onderdeel : nieuw.onderdelen()) {
            String was =
                    oud.onderdeel(onderdeel.code()).map(Kaderverschil::tekst).orElse("");
            if (!was.equals(tekst(onderdeel))) {
                verschillen.add(new Kaderverschil(
                        nieuw.volledigeNaam(onderdeel) + " (" + onderdeel.code() + ")", was, tekst(onderdeel)));
            }
        }
        oud.onderdelen().stream()
                .filter(o -> nieuw.onderdeel(o.code()).isEmpty())
                .forEach(o ->
                        verschillen.add(new Kaderverschil(oud.volledigeNaam(o) + " (" + o.code() + ")", tekst(o), "")));
        return verschillen;
    }

    private static String tekst(Onderdeel o) {
        String aantal =
                Optional.ofNullable(o.hoeveelheid()).map(Object::toString).orElse("geen hoeveelheid");
        return switch (o.soort()) {
            case NORM -> aantal;
            case TOESLAG -> aantal + " erbij";
            case AFTREK -> aantal + " eraf";
        };
    }

    private static String afronden(Rekenregels r) {
        return "per " + r.afronding().name().toLowerCase(java.util.Locale.ROOT) + ", naar boven op " + r.stap()
                + (r.stap() == 1 ? " minuut" : " minuten");
    }
}
