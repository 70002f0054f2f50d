package nl.nabij.meet;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.platform.Runtime;
import nl.nabij.platform.UserAdministration;
import nl.nabij.platform.database.EmbeddedPostgres;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on an empty PostgreSQL of its own; all of it is gone after {@link #close}. */
final class Workbench implements AutoCloseable {

    static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");

    private static final Map<String, Object> PROPERTIES = Map.of("server.port", 0, "server.address", "127.0.0.1");

    private final TempFolder folder;
    private final EmbeddedPostgres postgres;
    private final ConfigurableApplicationContext context;

    private Workbench(TempFolder folder, EmbeddedPostgres postgres, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.postgres = postgres;
        this.context = context;
    }

    /**
     * @param web with the web application, on a free port
     * @throws nl.nabij.platform.database.DatabaseException when PostgreSQL cannot start
     */
    static Workbench open(boolean web) throws IOException {
        TempFolder folder = TempFolder.create();
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.path());
            try {
                return new Workbench(folder, postgres, Runtime.start(postgres, PROPERTIES, web));
            } catch (RuntimeException e) {
                postgres.close();
                throw e;
            }
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /** Address of the web application, without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Adds a user of {@link #GEMEENTE} and gives the password. */
    String addUser(String name, Set<Role> roles) {
        CurrentUser admin = new CurrentUser("meting", "Meting", "", Set.of(Role.BEHEERDER), GEMEENTE, null);
        return bean(UserAdministration.class).add(admin, name, "Meting", roles);
    }

    @Override
    public void close() throws IOException {
        context.close();
        postgres.close();
        folder.close();
    }
}
