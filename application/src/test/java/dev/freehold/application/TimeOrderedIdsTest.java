package dev.freehold.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.domain.task.TaskId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static RandomGenerator always(long bits) {
        return () -> bits;
    }

    @Test
    void are_version_7_uuids_of_the_rfc_variant_for_any_random_bits() {
        for (long bits : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            UUID id = new TimeOrderedIds(always(bits))
                    .at(NOON.plusNanos(999_999_000))
                    .value();

            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void begin_with_the_milliseconds_of_the_time() {
        UUID id = new TimeOrderedIds(always(-1)).at(NOON.plusMillis(123)).value();

        assertThat(id.getMostSignificantBits() >>> 16)
                .isEqualTo(NOON.plusMillis(123).toEpochMilli());
    }

    @Test
    void sort_as_text_by_creation_microsecond_for_any_random_bits() {
        Random random = new Random(7);
        TimeOrderedIds ids = new TimeOrderedIds(random);

        List<String> inOrderOfTime = IntStream.range(0, 3_000)
                .mapToObj(micros -> ids.at(NOON.plusNanos(micros * 1_000L)))
                .map(TaskId::toString)
                .toList();

        assertThat(inOrderOfTime).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void have_62_random_bits() {
        TimeOrderedIds ids = new TimeOrderedIds(new Random(7));
        long everOne = 0;
        long everZero = 0;
        Set<TaskId> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            TaskId id = ids.at(NOON);
            seen.add(id);
            everOne |= id.value().getLeastSignificantBits();
            everZero |= ~id.value().getLeastSignificantBits();
        }

        assertThat(seen).hasSize(1_000);
        assertThat(Long.bitCount(everOne & everZero)).isEqualTo(62);
    }
}
