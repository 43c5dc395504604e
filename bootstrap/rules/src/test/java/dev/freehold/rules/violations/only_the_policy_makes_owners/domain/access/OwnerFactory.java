package dev.freehold.rules.violations.only_the_policy_makes_owners.domain.access;

import dev.freehold.rules.Violates;
import java.util.function.Function;

/** Hands out its constructor as a function. */
@Violates
public final class OwnerFactory {
    public static Function<String, Owner> factory() {
        return Owner::new;
    }
}
