package dev.freehold.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and deletes the mutation test reports of this run, if any. */
final class Mutations {
    private static final List<String> MODULES =
            List.of("domain", "application", "application/testkit", "adapters-security");
    private static final Pattern MUTATION =
            Pattern.compile("<mutation detected='(true|false)' status='([A-Z_]+)'.*?</mutation>", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile(
            "<mutatedClass>([^<]+)</mutatedClass>.*?<mutatedMethod>([^<]+)</mutatedMethod>.*?<lineNumber>([^<]+)</lineNumber>.*?<description>([^<]+)</description>",
            Pattern.DOTALL);

    private Mutations() {}

    static Optional<JsonNode> read(Path root) throws IOException {
        ArrayNode modules = new JsonMapper().createArrayNode();
        for (String module : MODULES) {
            Path report = root.resolve(module).resolve("target/pit-reports/mutations.xml");
            if (Files.exists(report)) {
                read(modules.addObject().put("module", module), Files.readString(report));
                Files.delete(report);
            }
        }
        return modules.isEmpty() ? Optional.empty() : Optional.of(modules);
    }

    private static void read(ObjectNode module, String report) {
        ArrayNode survivors = module.putArray("survivors");
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
        module.put("total", total).put("killed", killed);
    }
}
