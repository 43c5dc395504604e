package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;

/** Starts a thread. */
@Violates
final class Helper {
    static Thread help(Runnable task) {
        return Thread.startVirtualThread(task);
    }
}
