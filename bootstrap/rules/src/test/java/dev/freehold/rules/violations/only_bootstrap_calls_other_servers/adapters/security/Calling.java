package dev.freehold.rules.violations.only_bootstrap_calls_other_servers.adapters.security;

import dev.freehold.rules.Violates;
import java.io.IOException;
import java.net.URI;

/** Opens a connection. */
@Violates
final class Calling {
    static Object call(URI issuer) throws IOException {
        return issuer.toURL().openConnection().getContent();
    }
}
