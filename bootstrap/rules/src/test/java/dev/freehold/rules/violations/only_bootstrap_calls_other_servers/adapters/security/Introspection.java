package dev.freehold.rules.violations.only_bootstrap_calls_other_servers.adapters.security;

import dev.freehold.rules.Violates;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Asks the issuer about each token. */
@Violates
final class Introspection {
    static int ask(URI issuer) throws IOException {
        try (InputStream answer = issuer.toURL().openStream()) {
            return answer.read();
        }
    }
}
