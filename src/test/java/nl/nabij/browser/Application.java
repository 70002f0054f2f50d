package nl.nabij.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nabij.NabijApplication;
import nl.nabij.TestDatabase;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.platform.UserRepository;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The real application on a free port and an empty database, started at first use and once per JVM: plain or with the demo. */
public final class Application {

    static final String PASSWORD = "oefen-wachtwoord";

    private static final class Plain {
        static final Application APPLICATION = new Application(false);
    }

    private static final class Demo {
        static final Application APPLICATION = new Application(true);
    }

    private final ConfigurableApplicationContext context;

    private Application(boolean demo) {
        Map<String, Object> properties = new HashMap<>(TestDatabase.newDataSource());
        properties.put("server.port", 0);
        properties.put("server.address", "127.0.0.1");
        properties.put("nabij.demo", demo);
        SpringApplication app = new SpringApplication(NabijApplication.class);
        app.setDefaultProperties(properties);
        context = app.run();
    }

    public static Application plain() {
        return Plain.APPLICATION;
    }

    public static Application demo() {
        return Demo.APPLICATION;
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Any bean, to prepare what a test needs through the real services. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Every bean of a type. */
    public <T> List<T> beans(Class<T> type) {
        return context.getBeanProvider(type).orderedStream().toList();
    }

    /** Adds an employee of a gemeente under a fresh name, to be given to {@link BrowserTest#logIn(String)}. */
    public String addUser(String gemeente, Role... roles) {
        String name = "toets-" + UUID.randomUUID().toString().substring(0, 8);
        bean(UserRepository.class)
                .add(new CurrentUser(
                        name,
                        "Toets Gebruiker",
                        bean(PasswordEncoder.class).encode(PASSWORD),
                        Set.of(roles),
                        Gemeentecode.of(gemeente),
                        null));
        return name;
    }
}
