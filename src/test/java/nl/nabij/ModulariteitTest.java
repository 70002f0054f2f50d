package nl.nabij;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules keep the directions their package-info states. */
class ModulariteitTest {

    @Test
    void modulesKeepTheirDirections() {
        ApplicationModules.of(NabijApplication.class).verify();
    }
}
