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
 * The rules applied to one hexagon. In a test:
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

    /** Creates the rules for a hexagon. */
    public static Rules over(Hexagon hexagon) {
        return new Rules(hexagon);
    }

    /** The rules that apply to the hexagon. */
    public List<Rule> applied() {
        return Rule.all().stream().filter(rule -> rule.appliesTo(hexagon)).toList();
    }

    /** The violations in all classes below the root on the class path, except tests. */
    public List<Finding> findings() {
        return findings(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(hexagon.root()));
    }

    /** The violations in the given classes. A rule that selects no class is a finding as well. */
    public List<Finding> findings(JavaClasses classes) {
        return applied().stream()
                .flatMap(rule -> findings(rule, classes).stream())
                .toList();
    }

    /** The violations of one rule in the given classes. */
    public List<Finding> findings(Rule rule, JavaClasses classes) {
        List<Finding> findings = new ArrayList<>();
        try {
            rule.over(hexagon)
                    .evaluate(classes)
                    .handleViolations((Collection<Object> objects, String message) ->
                            findings.add(new Finding(rule, place(objects, message), message)));
        } catch (AssertionError nothingFound) {
            // ArchUnit throws if a rule selects no class: the package was renamed or never existed.
            findings.add(new Finding(rule, hexagon.root(), "The rule matches no class"));
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
