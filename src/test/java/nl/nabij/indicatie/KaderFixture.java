package nl.nabij.indicatie;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.springframework.stereotype.Component;

/** Own frameworks, made of the KPMG one through the real services: {@code @Autowired KaderFixture kaders}. */
@Component
public class KaderFixture {

    private final Kaderbeheer beheer;
    private final Kaderbestanden bestanden;

    KaderFixture(Kaderbeheer beheer, Kaderbestanden bestanden) {
        this.beheer = beheer;
        this.bestanden = bestanden;
    }

    /** @param anders changes the csv of the framework */
    public Eigenkader ingelezen(Gemeentecode gemeente, LocalDate vanaf, UnaryOperator<String> anders) {
        String csv =
                new String(bestanden.schrijf(gemeente, "kpmg-hbel-2021", false).orElseThrow(), StandardCharsets.UTF_8);
        String ingevuld = anders.apply(csv)
                .replace("\nGeldig vanaf;;", "\nGeldig vanaf;" + vanaf + ";")
                .replace("\nBron;;", "\nBron;Collegebesluit;");
        return switch (beheer.leesIn(
                beheerder("kader.een", gemeente), "kader.csv", ingevuld.getBytes(StandardCharsets.UTF_8))) {
            case Kaderbeheer.Ingelezen ja -> beheer.get(gemeente, ja.versie());
            case Kaderbeheer.Geweigerd nee -> throw new IllegalStateException("Not read: " + nee.fouten());
        };
    }

    public Eigenkader goedgekeurd(Gemeentecode gemeente, LocalDate vanaf, UnaryOperator<String> anders) {
        Eigenkader kader = ingelezen(gemeente, vanaf, anders);
        beheer.keurGoed(beheerder("kader.twee", gemeente), kader.versie());
        return beheer.get(gemeente, kader.versie());
    }

    private static CurrentUser beheerder(String naam, Gemeentecode gemeente) {
        return new CurrentUser(naam, naam, "", Set.of(Role.BEHEERDER), gemeente, null);
    }
}
