package dev.freehold.adapters.web.container;

import org.apache.catalina.Context;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Makes Tomcat pass on to the gate what it would answer by itself, and leave to a valve what it still refuses.
 *
 * @param first in front of every application
 */
public record TomcatCustomizer(Valve first, Draining draining)
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** More than the longest token that is read, so that a longer one is refused with 401 like any other. */
    private static final int HEADERS_IN_BYTES = 32 * 1024;

    /** So that a usual list is sent by one system call. */
    private static final int WRITE_BUFFER_IN_BYTES = 32 * 1024;

    /** For those that the limit keeps waiting: the system closes what does not fit into this line, without a response. */
    private static final int WAITING_CONNECTIONS = 2_000;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(ServedHttp.class.getName());
        factory.addConnectorCustomizers(this::prepare);
        factory.addContextCustomizers(this::prepare);
    }

    private void prepare(Connector connector) {
        connector.setAllowTrace(true);
        connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        if (connector.getProtocolHandler() instanceof ServedHttp http) {
            draining.watch(http);
            http.setMaxConnections(ConnectionLimit.of(Runtime.getRuntime().maxMemory()));
            http.setAcceptCount(WAITING_CONNECTIONS);
            http.setMaxHttpRequestHeaderSize(HEADERS_IN_BYTES);
            http.setMaxHttpResponseHeaderSize(HEADERS_IN_BYTES);
            http.setProperty("socket.appWriteBufSize", String.valueOf(WRITE_BUFFER_IN_BYTES));
        }
    }

    private void prepare(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(first);
        }
    }
}
