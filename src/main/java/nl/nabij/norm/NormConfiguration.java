package nl.nabij.norm;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.gebied.Gebieden;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataTree;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NormConfiguration {

    @Bean
    Normen normen(Gebieden gebieden) {
        List<DataError> errors = new ArrayList<>();
        Normen normen = Normbestanden.lees(DataTree.classpath("normen"), gebieden, errors);
        DataError.throwIfAny(errors);
        return normen;
    }
}
