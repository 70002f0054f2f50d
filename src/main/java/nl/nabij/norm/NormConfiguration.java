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
    Samenvoeging samenvoeging(Gebieden gebieden) {
        List<DataError> errors = new ArrayList<>();
        List<Parameter> parameters = Normbestanden.parameters(DataTree.classpath("normen"), errors);
        DataError.throwIfAny(errors);
        return new Samenvoeging(gebieden, parameters);
    }

    @Bean
    Geldendbeleid normen(Samenvoeging samenvoeging, Voorstelregister voorstellen) {
        return new Geldendbeleid(samenvoeging, voorstellen);
    }
}
