package nl.nabij.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.DemoAccounts;
import nl.nabij.platform.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Who can log in to the demo region; all persons are fictional. */
@Component
@ConditionalOnBooleanProperty("nabij.demo")
class DemoUsers implements DemoAccounts {

    static final String PASSWORD = "nabij-demo";
    static final Gemeentecode DIJK_EN_WAARD = Gemeentecode.of("1980");
    static final Gemeentecode ALKMAAR = Gemeentecode.of("0361");

    /** One gemeente of each region that has only a few residents. */
    static final List<Gemeentecode> OTHER_REGIONS =
            List.of(Gemeentecode.of("0376"), Gemeentecode.of("0479"), Gemeentecode.of("0180"));

    private static final Map<String, String> PLACES = Map.of(
            "1980", "Dijk en Waard",
            "0361", "Alkmaar",
            "0376", "Blaricum",
            "0479", "Zaanstad",
            "0180", "Staphorst");

    @Override
    public List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        for (CurrentUser user : staff("")) {
            accounts.add(new Account(user.name(), PASSWORD, role(user), place(user.gemeente())));
        }
        for (DemoProvider provider : DemoProvider.values()) {
            accounts.add(new Account(provider.userName(), PASSWORD, "Aanbieder", provider.title()));
        }
        return accounts;
    }

    static String place(Gemeentecode gemeente) {
        return PLACES.getOrDefault(gemeente.waarde(), gemeente.waarde());
    }

    /** All users with this password hash. */
    static List<CurrentUser> all(String hash) {
        List<CurrentUser> users = new ArrayList<>(staff(hash));
        for (DemoProvider provider : DemoProvider.values()) {
            users.add(new CurrentUser(
                    provider.userName(), provider.person(), hash, Set.of(Role.AANBIEDER), null, provider.agbcode()));
        }
        return users;
    }

    static CurrentUser consulent(Gemeentecode gemeente, int number) {
        return pick(gemeente, number % 2 == 0 ? "consulent" : "consulent2");
    }

    static CurrentUser besluitnemer(Gemeentecode gemeente) {
        return pick(gemeente, "besluit");
    }

    static CurrentUser backoffice(Gemeentecode gemeente) {
        return pick(gemeente, "backoffice");
    }

    private static CurrentUser pick(Gemeentecode gemeente, String work) {
        return staff("").stream()
                .filter(u -> u.gemeente().equals(gemeente) && u.name().startsWith(work + "."))
                .findFirst()
                .orElseThrow();
    }

    private static List<CurrentUser> staff(String hash) {
        return List.of(
                user("consulent.dw", "Sanne Dekker", hash, DIJK_EN_WAARD, Role.CONSULENT),
                user("consulent2.dw", "Karim Haddad", hash, DIJK_EN_WAARD, Role.CONSULENT),
                user("besluit.dw", "Marijke Vos", hash, DIJK_EN_WAARD, Role.BESLUITNEMER),
                user("backoffice.dw", "Jeroen Kuiper", hash, DIJK_EN_WAARD, Role.BACKOFFICE),
                user("beleid.dw", "Noor Visser", hash, DIJK_EN_WAARD, Role.BELEID),
                user("beheer.dw", "Ingrid Molenaar", hash, DIJK_EN_WAARD, Role.BEHEERDER),
                user("consulent.alkmaar", "Lotte Bos", hash, ALKMAAR, Role.CONSULENT),
                user("consulent2.alkmaar", "Tim Verhagen", hash, ALKMAAR, Role.CONSULENT),
                user("besluit.alkmaar", "Peter Smit", hash, ALKMAAR, Role.BESLUITNEMER),
                user("backoffice.alkmaar", "Fatma Yildiz", hash, ALKMAAR, Role.BACKOFFICE),
                user("beleid.alkmaar", "Joost Mulder", hash, ALKMAAR, Role.BELEID),
                user("beheer.alkmaar", "Bram de Groot", hash, ALKMAAR, Role.BEHEERDER),
                user("consulent.blaricum", "Noor Hendriks", hash, OTHER_REGIONS.get(0), Role.CONSULENT),
                user("besluit.blaricum", "Wim Scholten", hash, OTHER_REGIONS.get(0), Role.BESLUITNEMER),
                user("backoffice.blaricum", "Anouk Visser", hash, OTHER_REGIONS.get(0), Role.BACKOFFICE),
                user("consulent.zaanstad", "Youssef Amrani", hash, OTHER_REGIONS.get(1), Role.CONSULENT),
                user("besluit.zaanstad", "Carla Meijer", hash, OTHER_REGIONS.get(1), Role.BESLUITNEMER),
                user("backoffice.zaanstad", "Dirk Prins", hash, OTHER_REGIONS.get(1), Role.BACKOFFICE),
                user("consulent.staphorst", "Gerda Mulder", hash, OTHER_REGIONS.get(2), Role.CONSULENT),
                user("besluit.staphorst", "Henk Bakker", hash, OTHER_REGIONS.get(2), Role.BESLUITNEMER),
                user("backoffice.staphorst", "Sofie Tuin", hash, OTHER_REGIONS.get(2), Role.BACKOFFICE));
    }

    private static CurrentUser user(String name, String person, String hash, Gemeentecode gemeente, Role role) {
        return new CurrentUser(name, person, hash, Set.of(role), gemeente, null);
    }

    private static String role(CurrentUser user) {
        return user.roles().iterator().next().title();
    }

    /** The aanbieders of the demo region; their AGB codes are not given out. */
    enum DemoProvider {
        LINDE("99990001", "Thuiszorg De Linde (demo)", "linde", "Esther Blom"),
        WAARDHOF("99990002", "Zorggroep Waardhof (demo)", "waardhof", "Ruud Schouten"),
        NOORDHULP("99990003", "Noordhulp aan Huis (demo)", "noordhulp", "Amina Osman");

        private final Agbcode agbcode;
        private final String title;
        private final String userName;
        private final String person;

        DemoProvider(String agbcode, String title, String userName, String person) {
            this.agbcode = Agbcode.of(agbcode);
            this.title = title;
            this.userName = userName;
            this.person = person;
        }

        Agbcode agbcode() {
            return agbcode;
        }

        String title() {
            return title;
        }

        String userName() {
            return userName;
        }

        String person() {
            return person;
        }
    }
}
