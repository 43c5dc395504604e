package dev.freehold.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.evidence.section.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Section MATRIX = new Section("matrix", "Isolation matrix", "0 leaks", "<p>", true);
    private static final Section LEAK = new Section("fences", "Fence by fence", "1 leak", "<p>", false);
    private static final Section LEFT_OUT = Section.notInThisRun("tokens", "Tokens");

    @Test
    void is_good_when_everything_was_tried_and_held() {
        assertThat(Verdict.of(List.of(MATRIX)))
                .isEqualTo(new Verdict("No attempt gave one user access to another's data", true, true));
    }

    @Test
    void names_what_failed() {
        assertThat(Verdict.of(List.of(MATRIX, LEAK, LEFT_OUT)))
                .isEqualTo(new Verdict("Failed: Fence by fence", false, false));
    }

    @Test
    void is_none_where_something_was_not_tried() {
        assertThat(Verdict.of(List.of(MATRIX, LEFT_OUT)))
                .isEqualTo(new Verdict("No verdict, since this run left out: Tokens", true, false));
    }
}
