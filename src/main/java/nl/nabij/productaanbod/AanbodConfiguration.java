package nl.nabij.productaanbod;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.gebied.Gebieden;
import nl.nabij.norm.Normen;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataTree;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AanbodConfiguration {

    @Bean
    Productaanbod productaanbod(Gebieden gebieden, Normen normen) {
        List<DataError> errors = new ArrayList<>();
        List<Aanbodlijst> lijsten = Aanbodbestanden.lees(DataTree.classpath("normen"), gebieden, normen, errors);
        DataError.throwIfAny(errors);
        return new Aanbodregister(gebieden, normen, lijsten);
    }
}
