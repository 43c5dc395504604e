package dev.freehold.bootstrap.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.bootstrap.local.directory.CannotStart;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartedPartsTest {
    private final List<String> stopped = new ArrayList<>();
    private final StartedParts parts = new StartedParts();

    @Test
    void are_stopped_once_in_reverse_order() {
        parts.add(() -> (AutoCloseable) () -> stopped.add("database"));
        parts.add(() -> (AutoCloseable) () -> stopped.add("api"));
        parts.close();
        parts.close();
        assertThat(stopped).containsExactly("api", "database");
    }

    @Test
    void are_all_stopped_even_if_one_fails_to() {
        parts.add(() -> (AutoCloseable) () -> stopped.add("database"));
        parts.add(() -> (AutoCloseable) () -> {
            throw new IllegalStateException("stuck, as the test wants it");
        });
        parts.close();
        assertThat(stopped).containsExactly("database");
    }

    @Test
    void accept_no_more_parts_once_stopped() {
        parts.close();
        assertThatThrownBy(() -> parts.add(() -> (AutoCloseable) () -> {}))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Freehold was stopped before it was ready.");
    }
}
