package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.freehold.adapters.web.container.ContainerProblems;
import dev.freehold.adapters.web.http.ResponseHeaders;
import dev.freehold.adapters.web.problem.ProblemWriter;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/** Which of the exceptions that the container has caught are faults of ours. */
class FaultLogTest {
    private final Logger log = (Logger) LoggerFactory.getLogger(RequestObserver.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Request request = Mockito.mock();
    private final Response response = Mockito.mock();
    private String id = "";

    @BeforeEach
    void listen() {
        lines.start();
        log.setLevel(Level.ERROR);
        log.addAppender(lines);
    }

    @AfterEach
    void stop_listening() {
        log.detachAppender(lines);
        log.setLevel(Level.OFF);
    }

    @Test
    void an_exception_that_no_route_has_handled_is_one() throws Exception {
        answerWith(500, new IllegalStateException());

        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getThrowableProxy()).isNotNull();
            assertThat(line.getKeyValuePairs()).contains(new KeyValuePair("request_id", id));
            assertThat(line.getFormattedMessage()).endsWith("request " + id);
        });
    }

    @Test
    void a_client_that_hangs_up_is_none() throws Exception {
        answerWith(500, new IOException("Broken pipe"));

        assertThat(lines.list).isEmpty();
    }

    @Test
    void a_request_that_cannot_be_read_is_none() throws Exception {
        answerWith(400, new IllegalArgumentException("what was sent"));

        assertThat(lines.list).isEmpty();
    }

    private void answerWith(int status, Exception caught) throws Exception {
        Mockito.when(response.getStatus()).thenReturn(status);
        Mockito.when(response.isCommitted()).thenReturn(true);
        Mockito.when(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)).thenReturn(caught);
        RequestObserver observer = new RequestObserver(
                new ContainerProblems(new ProblemWriter(), new ResponseHeaders(List.of())), served -> id = served.id());
        observer.setNext(Mockito.mock(Valve.class));
        observer.invoke(request, response);
    }
}
