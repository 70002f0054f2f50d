package nl.nabij.productaanbod;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.gebied.Gebieden;
import nl.nabij.norm.Beleidsaanvulling;
import nl.nabij.norm.Beleidsgevolgen;
import nl.nabij.norm.Normen;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataTree;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AanbodConfiguration {

    private final List<Aanbodlijst> lijsten;
    private final Gebieden gebieden;

    AanbodConfiguration(Gebieden gebieden, Normen normen) {
        List<DataError> errors = new ArrayList<>();
        this.gebieden = gebieden;
        this.lijsten = Aanbodbestanden.lees(DataTree.classpath("normen"), gebieden, normen, errors);
        DataError.throwIfAny(errors);
    }

    @Bean
    Productaanbod productaanbod(Normen normen) {
        return new Aanbodregister(gebieden, normen, lijsten);
    }

    @Bean
    Beleidsaanvulling aanbodregels(Productaanbod productaanbod) {
        return new Aanbodregels(productaanbod);
    }

    @Bean
    Beleidsgevolgen aanbodgevolgen(Productaanbod productaanbod) {
        return new Aanbodgevolgen(productaanbod::met);
    }
}
