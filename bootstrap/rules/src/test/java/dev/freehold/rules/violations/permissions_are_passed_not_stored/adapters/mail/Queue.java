package dev.freehold.rules.violations.permissions_are_passed_not_stored.adapters.mail;

/** A driven adapter may count its own data. */
final class Queue {
    private int length;

    int next() {
        return length++;
    }
}
