package dev.freehold.bootstrap.observability;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.freehold.adapters.web.RequestObserver.ServedRequest;
import dev.freehold.bootstrap.settings.Settings.LogFormat;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Lines for people; those for programs are read by {@code ObservabilityIT} from the packaged jar. */
class RequestLogTest {
    private static final ServedRequest SERVED =
            new ServedRequest("a1", "GET", "/docs", 200, Optional.empty(), Optional.empty(), 1_234_567);
    private static final ServedRequest REFUSED = new ServedRequest(
            "a2", "GET", "UNKNOWN", 401, Optional.of("unauthenticated"), Optional.of("sent"), 1_260_000);

    private final Logger logger = (Logger) LoggerFactory.getLogger(RequestLog.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.setAdditive(false);
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
    }

    @AfterEach
    void stop_listening() {
        logger.detachAppender(lines);
        logger.setLevel(null);
        logger.setAdditive(true);
    }

    @Test
    void for_people_only_what_was_refused_or_failed_has_a_line() {
        RequestLog text = new RequestLog(LogFormat.TEXT);
        text.write(SERVED);
        text.write(REFUSED);

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("GET UNKNOWN: 401 unauthenticated in 1.3 ms, request a2");
    }

    @Test
    void for_programs_everything_has_a_line() {
        RequestLog json = new RequestLog(LogFormat.JSON);
        json.write(SERVED);
        json.write(REFUSED);

        assertThat(lines.list).hasSize(2);
    }

    @Test
    void where_only_trouble_is_listened_for_nothing_is_written() {
        logger.setLevel(Level.WARN);

        new RequestLog(LogFormat.TEXT).write(REFUSED);

        assertThat(lines.list).isEmpty();
    }
}
