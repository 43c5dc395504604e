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

/** A module is a folder that owns a package. */
public final class Modules {
    private static final Pattern FOLDER = Pattern.compile("/([^/]+)/([a-z-]+)/target/(test-)?classes/");

    private Modules() {}

    /** Every class is below the package that matches the folder of its module. */
    public static ArchRule packageOwnership(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "be below the package that matches the folder of their module",
                type -> module(hexagon, type)
                        .filter(module -> !owns(hexagon, module, type))
                        .map(module -> "%s was compiled in %s, which owns the package %s"
                                .formatted(type.getName(), module, hexagon.in(packageOf(module))))
                        .stream());
    }

    /** The package of a nested module may start with the name of the outer one. */
    private static boolean owns(Hexagon hexagon, String module, JavaClass type) {
        String below = type.getPackageName().substring(hexagon.root().length()) + ".";
        Matcher folder = FOLDER.matcher(place(type));
        String outer = folder.find() ? Pattern.quote(packageOf(folder.group(1))) : "[a-z]+";
        return below.matches("\\.(" + outer + "\\.)?" + Pattern.quote(packageOf(module)) + "\\..*");
    }

    private static String packageOf(String module) {
        return module.replace('-', '.');
    }

    /** The folder of the module that the class was compiled in; empty if unknown. */
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

    /** Packages have no dependency cycles. */
    public static ArchRule cycles(Hexagon hexagon) {
        return slices().matching(hexagon.in("(**)")).should().beFreeOfCycles();
    }

    /** Every package is {@code @NullMarked}. */
    public static ArchRule nullness(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "be in a @NullMarked package",
                type -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")
                        ? Stream.empty()
                        : Stream.of("The package of " + type.getName() + " is not @NullMarked"));
    }
}
