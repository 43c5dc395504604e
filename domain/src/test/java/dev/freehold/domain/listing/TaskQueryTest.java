package dev.freehold.domain.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.freehold.domain.InvalidValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskQueryTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 200})
    void accepts_a_limit_from_1_to_200(int limit) {
        assertThat(query(limit).limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void rejects_any_other_limit(int limit) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> query(limit))
                .returns("must be from 1 to 200", InvalidValue::detail);
    }

    @Test
    void has_a_default_limit_of_100() {
        assertThat(TaskQuery.DEFAULT_LIMIT).isEqualTo(100);
    }

    private static TaskQuery query(int limit) {
        return new TaskQuery(TaskFilter.ALL, TaskOrder.NEWEST_FIRST, limit, Optional.empty(), false);
    }
}
