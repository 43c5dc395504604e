package dev.freehold.rules.violations.the_core_is_immutable.domain;

public final class Owner {
    private final String id;

    Owner(String id) {
        this.id = id;
    }

    /** An enum switch, for which javac generates a class with a static array. */
    static int rank(Priority priority) {
        return switch (priority) {
            case LOW -> 0;
            case HIGH -> 1;
        };
    }

    @Override
    public String toString() {
        return id;
    }
}
