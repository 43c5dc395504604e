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

/** That nothing is asked of the database but in an owner's name. */
public final class Statements {
    /** What reads or writes rows, and what makes the one who asks another. */
    private static final Pattern SQL = Pattern.compile(
            "\\bselect\\s[^.]*\\sfrom\\s+\\w|\\binsert\\s+into\\s|\\bupdate\\s+\\w+\\s+set\\s|\\bdelete\\s+from\\s"
                    + "|\\b(set_config|current_setting)\\s*\\(|\\bset\\s+(role|local|session)\\s|\\brow_security\\s*="
                    + "|^\\s*-c\\s",
            Pattern.CASE_INSENSITIVE);

    private Statements() {}

    /** In the store the runners send statements, each in a method that reads the name from the permission. */
    public static ArchRule permitted(Hexagon hexagon) {
        Ownership owned = hexagon.owned();
        return ClassRules.check(
                type -> Names.isUnder(type, owned.store()) && !isGenerated(type),
                "send statements only by the runners, and there in the name of the permission's owner",
                type -> Names.isAmong(type, owned.systemQueries())
                        ? SystemQueries.generosity(hexagon, type)
                        : Stream.concat(
                                ClassRules.accesses(
                                        type, access -> DatabaseAccess.isSending(access) && !maySend(owned, access)),
                                SystemQueries.borrowing(owned, type)));
    }

    private static boolean maySend(Ownership owned, JavaAccess<?> access) {
        JavaClass type = access.getOriginOwner();
        return Names.isAmong(type, owned.systemRunners())
                || (Names.isAmong(type, owned.runners()) && isNamed(owned, access.getOrigin(), new HashSet<>()));
    }

    /** By a permission that is not only taken but read, or by being called from where one is and from nowhere else. */
    private static boolean isNamed(Ownership owned, JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (owned.isPermissionTakenBy(unit) && reads(owned, unit)) {
            return true;
        }
        Set<JavaCodeUnit> callers = new HashSet<>();
        unit.getAccessesToSelf().forEach(access -> callers.add(access.getOrigin()));
        return unit.getModifiers().contains(JavaModifier.PRIVATE)
                && !callers.isEmpty()
                && seen.add(unit)
                && callers.stream().allMatch(caller -> isNamed(owned, caller, seen));
    }

    /** Itself, or by who is handed it. */
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

    /** Outside of the store nothing is run: a pool may be opened, asked whether it lives, and closed. */
    public static ArchRule atHome(Hexagon hexagon) {
        return ClassRules.check(
                type -> hexagon.has(type)
                        && !Names.isUnder(type, hexagon.owned().store()),
                "run no statement, and write none",
                type -> Stream.concat(
                        ClassRules.accesses(type, DatabaseAccess::isMoreThanAPool),
                        Constants.texts(type)
                                .filter(text -> SQL.matcher(text).find())
                                .map(text -> type.getName() + " has SQL in it: " + text)));
    }
}
