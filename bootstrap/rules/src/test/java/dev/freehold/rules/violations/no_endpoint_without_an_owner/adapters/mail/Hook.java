package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.mail;

import com.sun.net.httpserver.HttpServer;
import dev.freehold.rules.Violates;
import java.io.IOException;

/** Has a server of its own. */
@Violates
final class Hook {
    static HttpServer open() throws IOException {
        return HttpServer.create();
    }
}
