package nl.nabij.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts failed log-ins per name and per address, in memory. Five wrong passwords for one name from one address, or thirty from
 * one address, close the door for fifteen minutes; a name is never closed for everybody, so nobody can lock out a colleague.
 */
@Component
class LoginThrottle {

    static final int PER_NAME = 5;
    static final int PER_ADDRESS = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant last) {}

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean closed(String name, String address) {
        return count(key(name, address)) >= PER_NAME || count(address) >= PER_ADDRESS;
    }

    synchronized void failed(String name, String address) {
        add(key(name, address));
        add(address);
        while (failures.size() > REMEMBERED) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String name, String address) {
        failures.remove(key(name, address));
    }

    private int count(String key) {
        Failures known = failures.get(key);
        return known == null || known.last().plus(WINDOW).isBefore(Instant.now(clock)) ? 0 : known.count();
    }

    private void add(String key) {
        int before = count(key);
        failures.remove(key);
        failures.put(key, new Failures(before + 1, Instant.now(clock)));
    }

    private static String key(String name, String address) {
        return address + "\n" + name.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
