package dev.freehold.documents.commands;

import dev.freehold.bootstrap.local.Ports;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Carries out every command of the tutorial in a copy of the repository, and then what its last step shows, in a browser. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class TutorialIT {
    @ParameterizedTest
    @MethodSource("pages")
    void every_command_succeeds_and_the_result_runs(String page, @TempDir Path directory) throws Exception {
        CopiedRepository copy = CopiedRepository.in(directory);

        copy.carryOut(page);

        if (page.startsWith("docs/tutorial/")) {
            Ports free = Ports.unused();
            copy.run(
                    "bash",
                    CopiedRepository.script("look.sh"),
                    String.valueOf(free.app()),
                    String.valueOf(free.api()),
                    String.valueOf(free.management()));
        }
    }

    static List<String> pages() {
        return TutorialTest.PAGES;
    }
}
