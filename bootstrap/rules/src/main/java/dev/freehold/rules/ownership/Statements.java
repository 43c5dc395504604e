package dev.freehold.rules.ownership;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Constants;
import dev.freehold.rules.model.Hexagon;
import dev.freehold.rules.model.Names;
import dev.freehold.rules.model.Ownership;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** SQL runs only on behalf of an owner. */
public final class Statements {
    /** SQL that reads or writes rows, or changes the current role or owner. */
    private static final Pattern SQL = Pattern.compile(
            "\\bselect\\s[^.]*\\sfrom\\s+\\w|\\binsert\\s+into\\s|\\bupdate\\s+\\w+\\s+set\\s|\\bdelete\\s+from\\s"
                    + "|\\b(set_config|current_setting)\\s*\\(|\\bset\\s+(role|local|session)\\s|\\brow_security\\s*="
                    + "|^\\s*-c\\s",
            Pattern.CASE_INSENSITIVE);

    private Statements() {}

    /** In the store, only the runners send statements, each in a method that reads the owner from the permission. */
    public static ArchRule owned(Hexagon hexagon) {
        Ownership owned = hexagon.owned();
        return ClassRules.check(
                type -> Names.isUnder(type, owned.store()) && !isGenerated(type),
                "send statements only through the runners, on behalf of the permission's owner",
                type -> Names.isAmong(type, owned.systemQueries())
                        ? SystemQueries.disclosures(hexagon, type)
                        : Stream.concat(
                                ClassRules.accesses(
                                        type, access -> DatabaseAccess.isSending(access) && !maySend(owned, access)),
                                SystemQueries.unauthorisedUses(owned, type)));
    }

    private static boolean maySend(Ownership owned, JavaAccess<?> access) {
        JavaClass type = access.getOriginOwner();
        return Names.isAmong(type, owned.systemRunners())
                || (Names.isAmong(type, owned.runners()) && isOwned(owned, access.getOrigin(), new HashSet<>()));
    }

    /** Whether the method reads a permission that it takes, or is private and only called by such methods. */
    private static boolean isOwned(Ownership owned, JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (owned.isPermissionTakenBy(unit) && reads(owned, unit)) {
            return true;
        }
        Set<JavaCodeUnit> callers = new HashSet<>();
        unit.getAccessesToSelf().forEach(access -> callers.add(access.getOrigin()));
        return unit.getModifiers().contains(JavaModifier.PRIVATE)
                && !callers.isEmpty()
                && seen.add(unit)
                && callers.stream().allMatch(caller -> isOwned(owned, caller, seen));
    }

    /** Itself, or by passing it on. */
    private static boolean reads(Ownership owned, JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream()
                .anyMatch(access -> access.getTargetOwner().getName().equals(owned.permission())
                        || (access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                                && target.getRawParameterTypes().stream()
                                        .anyMatch(type -> type.getName().equals(owned.permission()))));
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getPackageName().endsWith(".generated")
                || type.getPackageName().contains(".generated.");
    }

    /** Outside the store no SQL is run; a connection pool may be opened, checked and closed. */
    public static ArchRule onlyInTheStore(Hexagon hexagon) {
        return ClassRules.check(
                type -> hexagon.has(type)
                        && !Names.isUnder(type, hexagon.owned().store()),
                "neither run nor contain SQL",
                type -> Stream.concat(
                        ClassRules.accesses(type, DatabaseAccess::isMoreThanAPool),
                        Constants.texts(type)
                                .filter(text -> SQL.matcher(text).find())
                                .map(text -> type.getName() + " contains SQL: " + text)));
    }
}
