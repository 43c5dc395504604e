package dev.freehold.domain.access;

import java.util.Objects;

/**
 * The permission to touch the tasks of one user, as a value.
 *
 * <p>Every way to a task asks for one, and only {@link OwnershipPolicy} makes them: code that forgets the check does not
 * compile. A final class, since a record could not hide its constructor.
 */
public final class Owner {
    private final UserId id;

    Owner(UserId id) {
        this.id = Objects.requireNonNull(id);
    }

    /** The user whose tasks may be touched. */
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
