package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Uses the common thread pool. */
@Violates
final class Later {
    static CompletableFuture<String> title(Supplier<String> title) {
        return CompletableFuture.supplyAsync(title);
    }
}
