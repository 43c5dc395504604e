package dev.freehold.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.regex.Pattern;

/** That nothing is asked of the database but in an owner's name. */
final class Statements {
    private static final Pattern SENDING =
            Pattern.compile("(fetch|execute|batch).*|stream|iterator|spliterator|forEach|collect|subscribe");

    private Statements() {}

    static ArchRule owners(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".adapters.persistence..")
                .and()
                .doNotHaveSimpleName("DatabaseChecks")
                .should(Complaints.about(
                        "send statements only from a method that takes an Owner",
                        type -> type.getAccessesFromSelf().stream()
                                .filter(Statements::sends)
                                .filter(access -> !Ownership.takesOwner(root, access.getOrigin()))
                                .map(JavaAccess::getDescription)));
    }

    /** By any of the names that jOOQ and JDBC have for it, but not on rows that have come back already. */
    private static boolean sends(JavaAccess<?> access) {
        String library = access.getTargetOwner().getPackageName();
        return (library.equals("org.jooq") || library.equals("java.sql"))
                && SENDING.matcher(access.getTarget().getName()).matches()
                && !access.getTargetOwner().isAssignableTo(Collection.class);
    }
}
