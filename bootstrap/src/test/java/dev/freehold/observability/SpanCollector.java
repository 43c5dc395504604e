package dev.freehold.observability;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A collector of traces that takes spans by OTLP over HTTP, and keeps the bytes. */
final class SpanCollector implements AutoCloseable {
    private final HttpServer server;
    private final List<String> bodies = new CopyOnWriteArrayList<>();

    SpanCollector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", this::keep);
        server.start();
    }

    private void keep(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** All that was sent, each byte a character. */
    String received() {
        return String.join("", bodies);
    }

    /** How many spans have that id of a trace. */
    long spansOf(String trace) {
        String bytes = new String(HexFormat.of().parseHex(trace), ISO_8859_1);
        return received().split(Pattern.quote(bytes), -1).length - 1;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
