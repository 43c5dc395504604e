package dev.freehold.rules.structure;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a module is: a folder that owns a package. */
public final class Modules {
    private static final Pattern FOLDER = Pattern.compile("/([^/]+)/([a-z-]+)/target/(test-)?classes/");

    private Modules() {}

    /** Every class lies under the package that the folder of its module is named after. */
    public static ArchRule ownership(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "lie under the package that the folder of its module is named after",
                type -> module(hexagon, type)
                        .filter(module -> !owns(hexagon, module, type))
                        .map(module -> "%s was compiled in %s, which owns the package %s"
                                .formatted(type.getName(), module, hexagon.in(packageOf(module))))
                        .stream());
    }

    /** A module inside the folder of another may bear the other's name in front. */
    private static boolean owns(Hexagon hexagon, String module, JavaClass type) {
        String below = type.getPackageName().substring(hexagon.root().length()) + ".";
        Matcher folder = FOLDER.matcher(place(type));
        String outer = folder.find() ? Pattern.quote(packageOf(folder.group(1))) : "[a-z]+";
        return below.matches("\\.(" + outer + "\\.)?" + Pattern.quote(packageOf(module)) + "\\..*");
    }

    private static String packageOf(String module) {
        return module.replace('-', '.');
    }

    /** The folder of the module that the class was compiled in; nothing if it lies neither in one nor in its jar. */
    public static Optional<String> module(Hexagon hexagon, JavaClass type) {
        String product = hexagon.root().substring(hexagon.root().lastIndexOf('.') + 1);
        Matcher folder = FOLDER.matcher(place(type));
        Matcher jar =
                Pattern.compile("/" + product + "-([a-z-]+)-[0-9][^/]*\\.jar!").matcher(place(type));
        return folder.find()
                ? Optional.of(folder.group(2))
                : Optional.of(jar).filter(Matcher::find).map(found -> found.group(1));
    }

    private static String place(JavaClass type) {
        return type.getSource().map(source -> source.getUri().toString()).orElse("");
    }

    /** Packages know each other in one direction. */
    public static ArchRule cycles(Hexagon hexagon) {
        return slices().matching(hexagon.in("(**)")).should().beFreeOfCycles();
    }

    /** Every package says what may be null. */
    public static ArchRule nullness(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "lie in a package that is marked @NullMarked",
                type -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")
                        ? Stream.empty()
                        : Stream.of("The package of " + type.getName() + " is not marked @NullMarked"));
    }
}
