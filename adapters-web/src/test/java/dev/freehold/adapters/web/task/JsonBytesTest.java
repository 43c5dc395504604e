package dev.freehold.adapters.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Strings, held against Jackson's. */
class JsonBytesTest {
    private final JsonMapper jackson = new JsonMapper();

    @Test
    void every_character_of_unicode_is_written_as_jackson_writes_it() {
        int step = 0x400;
        for (int first = 0; first < Character.MAX_CODE_POINT; first += step) {
            StringBuilder text = new StringBuilder();
            for (int character = first; character < first + step; character++) {
                if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                    text.append("a").appendCodePoint(character);
                }
            }
            assertThat(written(1, text.toString()))
                    .as("from %x", first)
                    .isEqualTo(jackson.writeValueAsBytes(text.toString()));
        }
    }

    @Test
    void grows_whatever_the_capacity_was() {
        for (int capacity = 0; capacity < 100; capacity++) {
            JsonBytes json = new JsonBytes(capacity);
            json.raw("[".getBytes(StandardCharsets.US_ASCII));
            json.string("\u0000".repeat(10));
            json.raw("]".getBytes(StandardCharsets.US_ASCII));

            assertThat(json.toByteArray())
                    .isEqualTo(("[\"" + "\\u0000".repeat(10) + "\"]").getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(written(0, "")).isEqualTo("\"\"".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] written(int capacity, String text) {
        JsonBytes json = new JsonBytes(capacity);
        json.string(text);
        return json.toByteArray();
    }
}
