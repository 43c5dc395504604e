package dev.freehold.rules.violations.application_needs_only_the_domain.application;

import dev.freehold.rules.Violates;
import java.net.http.HttpClient;

/** Uses the network. */
@Violates
final class Courier {
    static HttpClient client() {
        return HttpClient.newHttpClient();
    }
}
