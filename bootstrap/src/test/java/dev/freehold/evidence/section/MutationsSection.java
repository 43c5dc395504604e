package dev.freehold.evidence.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What mutation testing found. */
public final class MutationsSection {
    private static final List<String> MODULES =
            List.of("domain", "application", "application/testkit", "adapters-security");
    private static final Pattern MUTATION =
            Pattern.compile("<mutation detected='(true|false)' status='([A-Z_]+)'.*?</mutation>", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile(
            "<mutatedClass>([^<]+)</mutatedClass>.*?<mutatedMethod>([^<]+)</mutatedMethod>.*?<lineNumber>([^<]+)</lineNumber>.*?<description>([^<]+)</description>",
            Pattern.DOTALL);

    private MutationsSection() {}

    private record Module(String name, int killed, int total, List<String> survivors) {
        String killedOfTotal() {
            return "%d of %d".formatted(killed, total);
        }
    }

    /** Reads the reports of this run and deletes them; empty if there are none. */
    public static Optional<Section> read(Path root) throws IOException {
        List<Module> modules = new ArrayList<>();
        for (String module : MODULES) {
            Path report = root.resolve(module).resolve("target/pit-reports/mutations.xml");
            if (Files.exists(report)) {
                modules.add(read(module, Files.readString(report)));
                Files.delete(report);
            }
        }
        return modules.isEmpty() ? Optional.empty() : Optional.of(section(modules));
    }

    private static Module read(String name, String report) {
        List<String> survivors = new ArrayList<>();
        int total = 0;
        int killed = 0;
        Matcher mutation = MUTATION.matcher(report);
        while (mutation.find()) {
            total++;
            if (mutation.group(1).equals("true")) {
                killed++;
            } else {
                Matcher place = PLACE.matcher(mutation.group());
                if (place.find()) {
                    survivors.add("%s.%s, line %s: %s"
                            .formatted(place.group(1), place.group(2), place.group(3), place.group(4)));
                }
            }
        }
        return new Module(name, killed, total, survivors);
    }

    private static Section section(List<Module> modules) {
        return new Section(
                "mutations",
                "Mutation testing",
                modules.stream()
                        .map(module -> "%s %s killed".formatted(module.name(), module.killedOfTotal()))
                        .collect(Collectors.joining("; ")),
                Html.table(
                        "Mutations that no test detected",
                        List.of("Module", "Killed", "Survivors"),
                        modules.stream()
                                .map(module -> List.of(
                                        Html.text(module.name()),
                                        module.killedOfTotal(),
                                        module.survivors().stream()
                                                .map(Html::text)
                                                .collect(Collectors.joining("<br>"))))),
                true);
    }
}
