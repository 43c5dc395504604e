package dev.freehold.domain.access;

import org.jspecify.annotations.NullMarked;

/** Creates an {@link Owner} for any user without asking the policy, for tests. The product has no such class. */
@NullMarked
public final class ForgedOwner {
    private ForgedOwner() {}

    public static Owner of(String user) {
        return new Owner(new UserId(user));
    }
}
