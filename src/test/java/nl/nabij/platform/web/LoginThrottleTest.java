package nl.nabij.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private Instant now = Instant.parse("2027-03-03T09:00:00Z");
    private final LoginThrottle throttle = new LoginThrottle(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void theDoorClosesAtTheFifthWrongPasswordForOneNameFromOneAddress() {
        fail("anna", "10.0.0.1", LoginThrottle.PER_NAME - 1);
        assertThat(throttle.closed("anna", "10.0.0.1")).isFalse();
        fail("Anna ", "10.0.0.1", 1);
        assertThat(throttle.closed("anna", "10.0.0.1")).isTrue();
    }

    @Test
    void aColleagueElsewhereIsNotLockedOut() {
        fail("anna", "10.0.0.1", LoginThrottle.PER_NAME);
        assertThat(throttle.closed("anna", "10.0.0.2")).isFalse();
        assertThat(throttle.closed("bert", "10.0.0.1")).isFalse();
    }

    @Test
    void manyNamesFromOneAddressCloseTheAddress() {
        for (int i = 0; i < LoginThrottle.PER_ADDRESS; i++) {
            fail("naam" + i, "10.0.0.3", 1);
        }
        assertThat(throttle.closed("iemand-anders", "10.0.0.3")).isTrue();
    }

    @Test
    void afterAQuarterTheDoorOpensAgain() {
        fail("anna", "10.0.0.1", LoginThrottle.PER_NAME);
        now = now.plus(LoginThrottle.WINDOW).plus(Duration.ofSeconds(1));
        assertThat(throttle.closed("anna", "10.0.0.1")).isFalse();
    }

    @Test
    void aGoodPasswordClearsTheCount() {
        fail("anna", "10.0.0.1", LoginThrottle.PER_NAME - 1);
        throttle.succeeded("anna", "10.0.0.1");
        fail("anna", "10.0.0.1", 1);
        assertThat(throttle.closed("anna", "10.0.0.1")).isFalse();
    }

    private void fail(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(name, address);
        }
    }
}
