package nl.nabij.platform;

import java.util.List;

/** Accounts of the demo region, shown on the log-in page and at start; provided only in demo mode ({@code nabij.demo=true}). */
public interface DemoAccounts {

    /**
     * @param role what the person does, in Dutch
     * @param organisation gemeente or aanbieder
     */
    record Account(String name, String password, String role, String organisation) {}

    List<Account> accounts();
}
