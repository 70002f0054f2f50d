package nl.nabij;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Spring root: every package directly below is a module. */
@SpringBootApplication(proxyBeanMethods = false)
@Modulithic(systemName = "Nabij", sharedModules = "kern")
public class NabijApplication {}
