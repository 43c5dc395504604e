package dev.freehold.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What a module is: a folder that owns a package, and shows little of it. */
final class Modules {
    private static final Pattern JAR = Pattern.compile("/freehold-([a-z-]+)-[0-9][^/]*\\.jar!");
    private static final Pattern FOLDER = Pattern.compile("/([a-z-]+)/target/(test-)?classes/");

    private Modules() {}

    static ArchRule doors(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(Complaints.about(
                        "keep what is behind the door of an adapter behind it",
                        type -> Stream.concat(openings(root, type), trespasses(root, type))));
    }

    private static Stream<String> openings(String root, JavaClass type) {
        return adapter(root, type).isPresent() && isPublic(type) && !isDoor(root, type)
                ? Stream.of(type.getName() + " is public, and not the door of its adapter")
                : Stream.empty();
    }

    private static Stream<String> trespasses(String root, JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> adapter(root, dependency.getTargetClass())
                        .filter(name -> !Optional.of(name).equals(adapter(root, type)))
                        .isPresent())
                .filter(dependency -> !isDoor(root, dependency.getTargetClass()))
                .map(Dependency::getDescription);
    }

    private static Optional<String> adapter(String root, JavaClass type) {
        String start = root + ".adapters.";
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(start)
                ? Optional.of(name.substring(start.length()).split("\\.", 2)[0])
                : Optional.empty();
    }

    /** The door of {@code adapters.web} is {@code WebAdapter}, and so for every other. */
    private static boolean isDoor(String root, JavaClass type) {
        String name = adapter(root, type).orElseThrow();
        String door = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Adapter";
        return outermost(type).getSimpleName().equals(door);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Modules::isPublic).orElse(true);
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Modules::outermost).orElse(type);
    }

    static ArchRule ownership(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(Complaints.about("lie under the package that the folder of its module is named after", type -> {
                    String home = root + "." + module(type).replace('-', '.');
                    return (type.getPackageName() + ".").startsWith(home + ".")
                            ? Stream.empty()
                            : Stream.of("%s is in the module %s, which owns %s"
                                    .formatted(type.getName(), module(type), home));
                }));
    }

    /** The folder of the module that the class was compiled in, be it read from there or from the jar. */
    static String module(JavaClass type) {
        String place = type.getSource().orElseThrow().getUri().toString();
        return Stream.of(JAR, FOLDER)
                .map(form -> form.matcher(place))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> found.group(1))
                .orElseThrow(() -> new IllegalStateException("Of which module is " + place + "?"));
    }

    static ArchRule cycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule nullness(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(Complaints.about(
                        "lie in a package that is marked @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                                ? Stream.empty()
                                : Stream.of("The package of " + type.getName() + " is not marked @NullMarked")));
    }
}
