package dev.freehold.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import dev.freehold.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of rules is made of the rules and the decisions; {@code -Dfreehold.write=true} writes it anew. */
class RulesPageTest {
    private static final String PAGE = "docs/reference/rules.md";
    private static final String HEAD = "| rule | why, and what to do instead | decision |\n|---|---|---|\n";

    @Test
    void has_every_rule_with_its_reason_and_its_decision() throws IOException {
        String page = Documents.read(PAGE);
        String made = page.substring(0, page.indexOf(HEAD)) + HEAD + rows();
        if (Boolean.getBoolean("freehold.write")) {
            Files.writeString(Documents.REPOSITORY.resolve(PAGE), made);
        } else {
            assertThat(page).isEqualTo(made);
        }
    }

    private static String rows() {
        List<String> decisions = ArchitectureDecisionsTest.decisions().toList();
        return Rule.all().stream()
                .map(rule -> "| `%s` | %s | %s |\n".formatted(rule.name(), rule.reason(), decision(decisions, rule)))
                .collect(Collectors.joining());
    }

    private static String decision(List<String> decisions, Rule rule) {
        return decisions.stream()
                .filter(decision -> Documents.read(decision).contains("`" + rule.name() + "`"))
                .map(decision -> decision.substring("docs/adr/".length()))
                .map(name -> "[%d](../adr/%s)".formatted(Integer.parseInt(name.substring(0, 4)), name))
                .collect(Collectors.joining());
    }
}
