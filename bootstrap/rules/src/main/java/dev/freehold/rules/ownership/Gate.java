package dev.freehold.rules.ownership;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import dev.freehold.rules.model.Names;
import dev.freehold.rules.model.Ownership;

/** Access is checked in one place. */
public final class Gate {
    private Gate() {}

    /** Only the gate, and the application behind the access port, check access. */
    public static ArchRule accessChecks(Hexagon hexagon) {
        Ownership owned = hexagon.owned();
        return ClassRules.forbidAccesses(
                type -> hexagon.has(type) && !hexagon.isIn("application", type) && !Names.isAmong(type, owned.gate()),
                "call neither the access port nor the policy",
                access -> asks(owned, access));
    }

    private static boolean asks(Ownership owned, JavaAccess<?> access) {
        String target = access.getTargetOwner().getName();
        return (target.equals(owned.accessPort()) || target.equals(owned.policy()))
                && !access.getOriginOwner().getName().equals(target);
    }
}
