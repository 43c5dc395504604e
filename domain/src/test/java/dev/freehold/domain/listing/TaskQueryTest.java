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
    void asks_for_1_to_200_tasks(int limit) {
        assertThat(query(limit).limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void asks_for_no_other_number(int limit) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> query(limit))
                .returns("must be from 1 to 200", InvalidValue::detail);
    }

    @Test
    void asks_for_100_when_nothing_is_said() {
        assertThat(TaskQuery.DEFAULT_LIMIT).isEqualTo(100);
    }

    private static TaskQuery query(int limit) {
        return new TaskQuery(TaskFilter.ALL, TaskOrder.NEWEST_FIRST, limit, Optional.empty(), false);
    }
}
