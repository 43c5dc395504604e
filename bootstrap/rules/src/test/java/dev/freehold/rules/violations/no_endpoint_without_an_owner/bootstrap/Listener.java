package dev.freehold.rules.violations.no_endpoint_without_an_owner.bootstrap;

import dev.freehold.rules.Violates;
import java.io.IOException;
import java.net.ServerSocket;

@Violates
final class Listener {
    static ServerSocket open() throws IOException {
        return new ServerSocket(0);
    }
}
