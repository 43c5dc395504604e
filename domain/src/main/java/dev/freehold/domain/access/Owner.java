package dev.freehold.domain.access;

import java.util.Objects;

/**
 * The permission to access one user's tasks, as a value.
 *
 * <p>Every access to tasks takes one, and only {@link OwnershipPolicy} creates them: code that skips the check does
 * not compile. A class and not a record, because a record cannot hide its constructor.
 */
public final class Owner {
    private final UserId id;

    Owner(UserId id) {
        this.id = Objects.requireNonNull(id);
    }

    /** The user whose tasks may be accessed. */
    public UserId id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Owner owner && id.equals(owner.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Owner[" + id + "]";
    }
}
