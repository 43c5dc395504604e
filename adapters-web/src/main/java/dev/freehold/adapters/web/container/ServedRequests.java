package dev.freehold.adapters.web.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** The requests of one connection, one after another, timed by the clock. */
final class ServedRequests extends Http11Processor {
    private static final byte[] WHOLE_SERVER = {'/', '*'};

    private final ConnectionClock clock;
    private final AtomicBoolean served = new AtomicBoolean();

    ServedRequests(AbstractHttp11Protocol<?> protocol, Adapter adapter, ConnectionClock clock) {
        super(protocol, adapter);
        this.clock = clock;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        served.set(false);
        clock.headContinues(connection);
        SocketState state = SocketState.CLOSED;
        try {
            state = super.service(connection);
            return state;
        } finally {
            // Blank lines alone leave a connection open too, and are no reason for more time.
            if (state == SocketState.CLOSED || (state == SocketState.OPEN && served.get())) {
                clock.rests(connection);
            }
        }
    }

    /**
     * The host as Tomcat takes it. A name with an underscore, as container networks give them, is a host by RFC 3986,
     * section 3.2.2. Tomcat takes only names of the DNS, and would answer 400. We make no use of the name.
     */
    static String likeDns(String host) {
        return host.replace('_', 'x');
    }

    /** Called when a head is complete. */
    @Override
    protected void parseHost(@Nullable MessageBytes host) {
        served.set(true);
        clock.exchangeBegins(getSocketWrapper());
        if (request.requestURI().equals("*")) {
            // To the gate, like everything else: Tomcat would answer OPTIONS by itself, before any valve.
            request.requestURI().setBytes(WHOLE_SERVER, 0, WHOLE_SERVER.length);
        }
        if (host == null || host.isNull() || host.toString().indexOf('_') < 0) {
            super.parseHost(host);
            return;
        }
        byte[] name = likeDns(host.toString()).getBytes(StandardCharsets.ISO_8859_1);
        MessageBytes accepted = MessageBytes.newInstance();
        accepted.setBytes(name, 0, name.length);
        super.parseHost(accepted);
    }
}
