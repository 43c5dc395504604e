package dev.freehold.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;

/** The calendar file that the app writes, held to RFC 5545 by a validator that is not ours. */
class CalendarFileIT {
    private static final Path FRONTEND = Path.of("..", "frontend");

    private static final String WRITE = """
            import { writeICalendar } from "./src/data/files/icalendar.ts";
            import { sampleContents, sampleNumbers } from "./src/data/files/sample-contents.ts";
            const at = "2026-11-22T13:06:07.435951Z";
            const tasks = sampleContents(300, sampleNumbers(11)).map((content, n) => (
              { ...content, id: `task-${n}`, user_id: "ada", created_at: at, updated_at: at }));
            process.stdout.write(writeICalendar(tasks));
            """;

    @Test
    void tasks_from_all_planes_of_unicode_are_a_valid_calendar() throws Exception {
        Calendar calendar = read(written());
        assertThat(calendar.getComponents(Component.VTODO)).hasSize(300);
        assertThat(calendar.validate().getEntries()).isEmpty();
    }

    @Test
    void a_calendar_whose_tasks_have_no_time_stamp_is_not_valid() throws Exception {
        String without = written().replaceAll("DTSTAMP:.*\r\n", "");
        assertThat(read(without).validate().hasErrors()).isTrue();
    }

    private static String written() throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node_modules/.bin/node", "--input-type=module", "--eval", WRITE)
                .directory(FRONTEND.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String calendar = new String(node.getInputStream().readAllBytes(), UTF_8);
        assertThat(node.waitFor()).isZero();
        return calendar;
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
