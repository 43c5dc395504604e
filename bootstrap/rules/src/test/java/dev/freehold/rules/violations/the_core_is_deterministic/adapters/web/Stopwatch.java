package dev.freehold.rules.violations.the_core_is_deterministic.adapters.web;

final class Stopwatch {
    private final long start = System.nanoTime();

    long elapsed() {
        return System.nanoTime() - start;
    }
}
