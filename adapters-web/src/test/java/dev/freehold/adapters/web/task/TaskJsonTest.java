package dev.freehold.adapters.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.domain.task.Task;
import dev.freehold.testkit.Samples;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Timestamps on the wire, held against the JDK's formatter. */
class TaskJsonTest {
    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);

    private final TaskJson json = new TaskJson();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-27T07:05:09.000001Z",
                "2026-01-01T00:00:00Z",
                "2024-02-29T23:59:59.999999Z",
                "1969-12-31T23:59:59.100000Z",
                "0001-01-01T00:00:00.010Z",
                "9999-12-31T23:59:59.999999Z",
                "2026-11-27T07:05:09.123456789Z"
            })
    void timestamps_have_microseconds_and_every_leading_zero(String moment) {
        byte[] written = json.write(createdAt(Instant.parse(moment)));

        assertThat(new JsonMapper().readTree(written).get("created_at").stringValue())
                .isEqualTo(MICROSECONDS.format(Instant.parse(moment)));
    }

    private static Task createdAt(Instant moment) {
        return Task.create(Samples.id(1), Samples.owner("ada"), Samples.content("a"), moment);
    }
}
