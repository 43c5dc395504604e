package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.freehold.adapters.web.problem.ProblemAdvice;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A client that hangs up is no fault of ours, and is not logged as one. */
class HangUpIT {
    private static final int SECONDS_TO_NOTICE = 20;

    private final Logger log = (Logger) LoggerFactory.getLogger(ProblemAdvice.class);
    private final BlockingQueue<ILoggingEvent> events = new LinkedBlockingQueue<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            events.add(event);
        }
    };
    private final User ada = Api.shared().user();

    @BeforeEach
    void listen() {
        appender.start();
        log.setLevel(Level.DEBUG);
        log.addAppender(appender);
    }

    @AfterEach
    void stop_listening() {
        log.detachAppender(appender);
        log.setLevel(Level.OFF);
    }

    @Test
    void while_the_body_is_read_it_is_one_debug_line() throws Exception {
        sendAndHangUp("POST " + ada.tasks() + " HTTP/1.1\r\nHost: x\r\nAuthorization: " + ada.bearer()
                + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");

        assertThatOneDebugLineSays("POST /api/users/{user_id}/tasks: the client has hung up");
    }

    @Test
    void while_the_answer_is_written_it_is_one_debug_line() throws Exception {
        String description = "x".repeat(5_000);
        for (int i = 0; i < 200; i++) {
            ada.create("{'title':'a','description':'%s'}".formatted(description));
        }

        sendAndHangUp(
                "GET " + ada.tasks() + "?limit=200 HTTP/1.1\r\nHost: x\r\nAuthorization: " + ada.bearer() + "\r\n\r\n");

        assertThatOneDebugLineSays("GET /api/users/{user_id}/tasks: the client has hung up");
    }

    private void assertThatOneDebugLineSays(String message) throws InterruptedException {
        ILoggingEvent event = events.poll(SECONDS_TO_NOTICE, TimeUnit.SECONDS);
        assertThat(event).isNotNull();
        assertThat(event.getLevel()).isEqualTo(Level.DEBUG);
        assertThat(event.getFormattedMessage()).isEqualTo(message);
        assertThat(event.getThrowableProxy()).isNull();
        // The next request is answered after the last line of the one before.
        assertThat(ada.list("?limit=1").status()).isEqualTo(200);
        assertThat(events).isEmpty();
    }

    /** With a reset, as a process that is killed does. */
    private void sendAndHangUp(String request) throws IOException {
        try (Socket socket = new Socket("localhost", ada.api().port())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }
    }
}
