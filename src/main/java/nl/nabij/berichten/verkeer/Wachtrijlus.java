package nl.nabij.berichten.verkeer;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps a worker at the queue as long as the web application runs; also takes up what an earlier run left. */
@Component
@ConditionalOnWebApplication
public class Wachtrijlus implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Wachtrijlus.class);
    private static final long SECONDEN = 10;

    private final Wachtrijwerker werker;
    private final Semaphore wekker = new Semaphore(1);
    private volatile boolean loopt;
    private @Nullable Thread draad;

    Wachtrijlus(Wachtrijwerker werker) {
        this.werker = werker;
    }

    /** There is something to do. */
    public void wek() {
        wekker.release();
    }

    @Override
    public void start() {
        loopt = true;
        draad = Thread.ofVirtual().name("wachtrij").start(this::loop);
    }

    private void loop() {
        while (loopt) {
            try {
                if (wekker.tryAcquire(SECONDEN, TimeUnit.SECONDS)) {
                    wekker.drainPermits();
                }
                werker.werk(regel -> LOG.info("Queue: {}", regel));
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("The queue of messages could not be read", e);
            }
        }
    }

    @Override
    public void stop() {
        loopt = false;
        if (draad != null) {
            draad.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return loopt;
    }
}
