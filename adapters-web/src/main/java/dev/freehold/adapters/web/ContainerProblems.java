package dev.freehold.adapters.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatus;

/** Answers as a problem what the container refuses by itself, and what no one else has answered. */
final class ContainerProblems extends ValveBase {
    private final Problems problems;

    ContainerProblems(Problems problems) {
        super(true);
        this.problems = problems;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (response.getStatus() < 400 || response.isCommitted() || response.getContentWritten() > 0) {
            return;
        }
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        response.setSuspended(false);
        ResponseHeaders.set(response.getResponse());
        problems.write(
                request.getRequest(),
                response.getResponse(),
                Problem.of(
                        status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status,
                        response.getStatus() < 500
                                ? "The request cannot be read as HTTP, or not in one way only"
                                : Problem.OUR_FAULT.detail()));
        response.finishResponse();
    }
}
