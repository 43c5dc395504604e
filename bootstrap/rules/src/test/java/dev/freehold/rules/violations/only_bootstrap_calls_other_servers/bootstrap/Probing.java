package dev.freehold.rules.violations.only_bootstrap_calls_other_servers.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** May ask. */
final class Probing {
    static int probe(URI issuer) throws IOException {
        try (InputStream answer = issuer.toURL().openStream()) {
            return answer.read();
        }
    }
}
