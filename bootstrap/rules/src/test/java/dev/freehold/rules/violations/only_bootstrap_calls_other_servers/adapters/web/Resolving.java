package dev.freehold.rules.violations.only_bootstrap_calls_other_servers.adapters.web;

import dev.freehold.rules.Violates;
import java.io.IOException;
import java.net.InetAddress;

/** Asks the name server. */
@Violates
final class Resolving {
    static boolean isKnown(String host) throws IOException {
        return InetAddress.getByName(host).isReachable(1);
    }
}
