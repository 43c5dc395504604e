package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;
import java.io.IOException;
import java.net.Socket;

/** Opens a socket. */
@Violates
final class Beacon {
    static boolean reaches(String host) throws IOException {
        try (Socket socket = new Socket(host, 80)) {
            return socket.isConnected();
        }
    }
}
