package dev.freehold.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskIdTest {
    private static final String CANONICAL = "01990000-abcd-7def-8000-0000000000ff";
    private static final TaskId NO_TASKS = new TaskId(new UUID(0, 0));

    @Test
    void parses_the_canonical_form() {
        assertThat(TaskId.parseOrNil(CANONICAL))
                .isEqualTo(new TaskId(UUID.fromString(CANONICAL)))
                .hasToString(CANONICAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "tasks",
                "1-2-3-4-5",
                "01990000-ABCD-7DEF-8000-0000000000FF",
                "01990000-abcd-7def-8000-0000000000fF",
                "{01990000-abcd-7def-8000-0000000000ff}",
                "urn:uuid:01990000-abcd-7def-8000-0000000000ff",
                "01990000abcd7def80000000000000ff",
                "1990000-abcd-7def-8000-0000000000ff",
                "001990000-abcd-7def-8000-0000000000ff",
                "01990000-abcd-7def-8000-0000000000ff ",
                " 01990000-abcd-7def-8000-0000000000ff",
                "01990000-abcd-7def-8000-0000000000f\u0660",
                "01990000-abcd-7def-8000-0000000000fg",
                "00000000-0000-0000-0000-000000000000"
            })
    void parses_any_other_form_to_the_nil_uuid(String text) {
        assertThat(TaskId.parseOrNil(text)).isEqualTo(NO_TASKS);
    }
}
