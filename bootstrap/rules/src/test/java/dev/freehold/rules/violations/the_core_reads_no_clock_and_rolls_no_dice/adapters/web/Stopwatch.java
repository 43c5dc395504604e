package dev.freehold.rules.violations.the_core_reads_no_clock_and_rolls_no_dice.adapters.web;

final class Stopwatch {
    private final long start = System.nanoTime();

    long elapsed() {
        return System.nanoTime() - start;
    }
}
