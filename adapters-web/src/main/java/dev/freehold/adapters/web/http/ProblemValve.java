package dev.freehold.adapters.web.http;

import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemWriter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatus;

/** Answers with problem details what the container refuses by itself, and errors that nobody else has answered. */
final class ProblemValve extends ValveBase {
    private final ProblemWriter problems;
    private final ResponseHeaders headers;

    ProblemValve(ProblemWriter problems, ResponseHeaders headers) {
        super(true);
        this.problems = problems;
        this.headers = headers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (response.getStatus() < 400 || response.isCommitted() || response.getContentWritten() > 0) {
            return;
        }
        response.setSuspended(false);
        headers.set(request.getRequest(), response.getResponse());
        problems.write(request.getRequest(), response.getResponse(), problem(response.getStatus()));
        response.finishResponse();
    }

    private static Problem problem(int code) {
        HttpStatus status = Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        return status == HttpStatus.INTERNAL_SERVER_ERROR
                ? Problem.INTERNAL_ERROR
                : Problem.of(status, "The request is not valid HTTP, or not supported as it was sent");
    }
}
