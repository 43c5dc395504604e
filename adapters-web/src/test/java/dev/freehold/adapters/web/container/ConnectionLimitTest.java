package dev.freehold.adapters.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionLimitTest {
    private static final long MIB = 1_024 * 1_024;

    @ParameterizedTest
    @CsvSource({"16, 32", "64, 96", "96, 224", "512, 1888", "1024, 3936", "16384, 8192"})
    void grows_with_the_heap_between_bounds(long mebibytes, int connections) {
        assertThat(ConnectionLimit.of(mebibytes * MIB)).isEqualTo(connections);
    }
}
