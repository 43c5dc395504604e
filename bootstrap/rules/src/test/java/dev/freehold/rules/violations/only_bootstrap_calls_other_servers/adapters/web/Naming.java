package dev.freehold.rules.violations.only_bootstrap_calls_other_servers.adapters.web;

import java.net.URI;

/** An address alone is no call. */
final class Naming {
    static String host(URI issuer) {
        return issuer.getHost();
    }
}
