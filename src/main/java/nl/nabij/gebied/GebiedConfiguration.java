package nl.nabij.gebied;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataTree;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GebiedConfiguration {

    @Bean
    Gebieden gebieden() {
        List<DataError> errors = new ArrayList<>();
        Gebieden gebieden = Gebiedsbestanden.lees(DataTree.classpath("normen"), errors);
        DataError.throwIfAny(errors);
        return gebieden;
    }
}
