package dev.freehold.rules.violations.only_bootstrap_calls_other_servers.adapters.web;

import dev.freehold.rules.Violates;
import java.io.IOException;
import java.net.Socket;

/** Tells another server. */
@Violates
final class Telling {
    static void tell(String host) throws IOException {
        try (Socket socket = new Socket(host, 80)) {
            socket.getOutputStream().write(1);
        }
    }
}
