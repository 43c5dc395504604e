package dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.adapters.mail;

/** A driven adapter may count. */
final class Queue {
    private int length;

    int next() {
        return length++;
    }
}
