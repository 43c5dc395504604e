package dev.freehold.rules.violations.application_needs_only_the_domain.application;

import dev.freehold.rules.Violates;
import java.util.concurrent.Executors;

/** Has threads of its own. */
@Violates
final class Nightly {
    static void run(Runnable job) {
        Executors.newSingleThreadExecutor().execute(job);
    }
}
