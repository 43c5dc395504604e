package dev.freehold.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.freehold.rules.model.Hexagon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules over one hexagon. In a test:
 *
 * <pre>{@code
 * Hexagon shop = Hexagon.under("com.acme.shop").drivenBy("web").build();
 *
 * assertThat(Rules.over(shop).findings()).isEmpty();
 * }</pre>
 */
public final class Rules {
    private static final Pattern PLACE = Pattern.compile("\\(([\\w$-]+\\.java:[0-9]+)\\)");

    private final Hexagon hexagon;

    private Rules(Hexagon hexagon) {
        this.hexagon = hexagon;
    }

    /** All rules that the hexagon has the names for. */
    public static Rules over(Hexagon hexagon) {
        return new Rules(hexagon);
    }

    /** The rules that are applied. */
    public List<Rule> applied() {
        return Rule.all().stream().filter(rule -> rule.appliesTo(hexagon)).toList();
    }

    /** What is wrong with the classes under the root on the class path, tests left out. */
    public List<Finding> findings() {
        return findings(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(hexagon.root()));
    }

    /** What is wrong with those classes; a rule that finds nothing to rule over is a finding too. */
    public List<Finding> findings(JavaClasses classes) {
        return applied().stream()
                .flatMap(rule -> findings(rule, classes).stream())
                .toList();
    }

    /** What one rule finds wrong with those classes. */
    public List<Finding> findings(Rule rule, JavaClasses classes) {
        List<Finding> findings = new ArrayList<>();
        try {
            rule.over(hexagon)
                    .evaluate(classes)
                    .handleViolations((Collection<Object> objects, String message) ->
                            findings.add(new Finding(rule, place(objects, message), message)));
        } catch (AssertionError nothingFound) {
            // ArchUnit's word for a rule that would hold for ever: a package was renamed, or never was.
            findings.add(new Finding(rule, hexagon.root(), "There is nothing that this could rule over"));
        }
        return List.copyOf(findings);
    }

    private static String place(Collection<Object> objects, String message) {
        String type = objects.stream()
                .filter(JavaClass.class::isInstance)
                .map(found -> ((JavaClass) found).getName())
                .findFirst()
                .orElse("");
        Matcher line = PLACE.matcher(message);
        return (type + (line.find() ? " (" + line.group(1) + ")" : "")).strip();
    }
}
