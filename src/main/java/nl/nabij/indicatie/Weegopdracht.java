package nl.nabij.indicatie;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gebiedsbestanden;
import nl.nabij.indicatie.IndicatieBerekenCommand.Schrijver;
import nl.nabij.indicatie.methodisch.Bestandsweger;
import nl.nabij.indicatie.methodisch.Weegbron;
import nl.nabij.indicatie.methodisch.Weging;
import nl.nabij.indicatie.opdracht.Weeguitvoer;
import nl.nabij.indicatie.opdracht.Weegverzoek;
import nl.nabij.norm.Normbestanden;
import nl.nabij.norm.Normen;
import nl.nabij.platform.Command;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataTree;
import nl.nabij.productaanbod.Aanbodbestanden;
import nl.nabij.productaanbod.Productaanbod;
import org.springframework.context.ApplicationContext;

/** The part of the command that weighs products by method. */
final class Weegopdracht {

    private Weegopdracht() {}

    /** With policy from the files alone. */
    static int weeg(Weegverzoek verzoek, Schrijver schrijver) {
        List<DataError> errors = new ArrayList<>();
        DataTree tree = DataTree.classpath("normen");
        Gebieden gebieden = Gebiedsbestanden.lees(tree, errors);
        Normen normen = Normbestanden.lees(tree, gebieden, errors);
        Productaanbod aanbod = Aanbodbestanden.aanbod(tree, gebieden, normen, errors);
        DataError.throwIfAny(errors);
        return weeg(gebieden, new Weegbron(aanbod, normen), verzoek, schrijver);
    }

    /** Also with what gemeenten settled. */
    static int weeg(ApplicationContext context, Weegverzoek verzoek, Schrijver schrijver) {
        Weegbron bron = new Weegbron(context.getBean(Productaanbod.class), context.getBean(Normen.class));
        return weeg(context.getBean(Gebieden.class), bron, verzoek, schrijver);
    }

    private static int weeg(Gebieden gebieden, Weegbron bron, Weegverzoek verzoek, Schrijver schrijver) {
        if (gebieden.find(verzoek.gemeente()).isEmpty()) {
            schrijver.err().println("gemeente: Nabij heeft geen beleid van gemeente " + verzoek.gemeente() + ".");
            return Command.WRONG_CALL;
        }
        Bestandsweger.Uitkomst uitkomst = new Bestandsweger(bron).weeg(verzoek);
        if (!uitkomst.fouten().isEmpty()) {
            uitkomst.fouten().forEach(schrijver.err()::println);
            return Command.WRONG_CALL;
        }
        if (schrijver.json()) {
            schrijver.out().println(Weeguitvoer.json(uitkomst.producten()));
        } else {
            Weeguitvoer.tekst(uitkomst.producten(), schrijver.out());
        }
        return uitkomst.producten().stream().allMatch(u -> u.weging() instanceof Weging.Gewogen)
                ? Command.OK
                : Command.REJECTED;
    }
}
