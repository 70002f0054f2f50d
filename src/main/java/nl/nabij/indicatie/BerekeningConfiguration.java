package nl.nabij.indicatie;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gebiedsbestanden;
import nl.nabij.indicatie.kader.Normenkaders;
import nl.nabij.kern.ProgramVersion;
import nl.nabij.norm.Normbestanden;
import nl.nabij.norm.Normen;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataTree;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BerekeningConfiguration {

    @Bean
    Normenkaders normenkaders() {
        List<DataError> errors = new ArrayList<>();
        Normenkaders kaders = Normenkaders.lees(DataTree.classpath("normen"), errors);
        DataError.throwIfAny(errors);
        return kaders;
    }

    @Bean
    Indicatierekenaar indicatieberekening(
            Gebieden gebieden, Normen normen, Normenkaders kaders, Eigenkaders eigenkaders) {
        return new Indicatierekenaar(
                gebieden, normen, kaders, new Kaderbron.Bewaard(eigenkaders), ProgramVersion.current());
    }

    /** The same without Spring, for the command line. */
    static Indicatierekenaar zonderSpring() {
        List<DataError> errors = new ArrayList<>();
        DataTree tree = DataTree.classpath("normen");
        Gebieden gebieden = Gebiedsbestanden.lees(tree, errors);
        Normen normen = Normbestanden.lees(tree, gebieden, errors);
        Normenkaders kaders = Normenkaders.lees(tree, errors);
        DataError.throwIfAny(errors);
        return new Indicatierekenaar(gebieden, normen, kaders, Kaderbron.GEEN, ProgramVersion.current());
    }
}
