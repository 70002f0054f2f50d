package nl.nabij.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes the demo region in demo mode, before the first page is served. */
@Component
@ConditionalOnBooleanProperty("nabij.demo")
class DemoStart implements SmartLifecycle {

    private final DemoRegion region;
    private volatile boolean running;

    DemoStart(DemoRegion region) {
        this.region = region;
    }

    @Override
    public void start() {
        region.fillWhenEmpty();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
