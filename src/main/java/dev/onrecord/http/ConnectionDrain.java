package dev.onrecord.http;

import io.netty.channel.ServerChannel;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Shuts down without resetting new connections. The framework waits a while, then for requests that have begun, and closes
 * listeners and connections at once: a client whose connection was accepted a moment before, and whose request is still on
 * its way, would get a reset. Here the listeners close a moment earlier. Later connections are refused, so that clients and
 * balancers try elsewhere; on earlier ones that moment is left for a request, which is answered.
 */
@Singleton
class ConnectionDrain {

    private static final Duration LONGEST_MOMENT = Duration.ofMillis(500);

    private final ChannelGroup listeners = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Duration delay;

    /** @param delay how long the framework goes on before it looks whether requests are under way */
    ConnectionDrain(@ConfigProperty(name = "quarkus.shutdown.delay") Duration delay) {
        this.delay = delay;
    }

    /** @param listener accepts connections */
    void listens(ServerChannel listener) {
        listeners.add(listener);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Nobody waits for it.
    void delayBegins(@Observes ShutdownDelayInitiatedEvent event) {
        Duration third = delay.dividedBy(3);
        Duration moment = third.compareTo(LONGEST_MOMENT) < 0 ? third : LONGEST_MOMENT;
        Runnable close = listeners::close;
        GlobalEventExecutor.INSTANCE.schedule(close, delay.minus(moment).toMillis(), TimeUnit.MILLISECONDS);
    }
}
