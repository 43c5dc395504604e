package dev.freehold.rules.violations.only_bootstrap_calls_other_servers.application;

import dev.freehold.rules.Violates;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;

/** Even the application. */
@Violates
final class Connecting {
    static boolean connect(SocketChannel channel, SocketAddress address) throws IOException {
        return channel.connect(address);
    }
}
