package nl.nabij.toegang.regels;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.kern.Bevinding;
import nl.nabij.toegang.Onderwerpbevinding;

/** TG005: a topic that is done says what was found and who or what said so; one that does not apply says why. */
public final class OnderwerpVolledig {

    private OnderwerpVolledig() {}

    public static List<Bevinding> toets(Onderwerpbevinding b) {
        List<Bevinding> uit = new ArrayList<>();
        switch (b.status()) {
            case OPEN, BEZIG -> {}
            case KLAAR -> {
                if (b.bevinding().isBlank()) {
                    uit.add(Toegangsregel.TG005.fout("Schrijf op wat u hebt gevonden."));
                }
                if (b.herkomst().isBlank()) {
                    uit.add(Toegangsregel.TG005.fout("Schrijf op wie of wat dit zegt."));
                }
            }
            case NIET_VAN_TOEPASSING -> {
                if (b.reden().isBlank()) {
                    uit.add(Toegangsregel.TG005.fout("Schrijf op waarom dit onderwerp niet van toepassing is."));
                }
            }
        }
        return uit;
    }
}
