package dev.freehold.adapters.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Why a request was refused (RFC 9457).
 *
 * @param status says it to the machine
 * @param detail says it to a person
 * @param errors what is wrong with the content, if that is why
 */
record Problem(HttpStatus status, String detail, List<Fault> errors) {
    static final Problem AMBIGUOUS_PATH = of(HttpStatus.BAD_REQUEST, "The path can be read in more than one way");
    static final Problem UNAUTHENTICATED =
            of(HttpStatus.UNAUTHORIZED, "Send a valid token as Authorization: Bearer <token>");
    static final Problem NOT_THE_OWNER = of(HttpStatus.FORBIDDEN, "The token is not of the user whom the path names");
    static final Problem TOO_MANY_REQUESTS =
            of(HttpStatus.TOO_MANY_REQUESTS, "Too many requests: wait as many seconds as Retry-After says");
    static final Problem NO_SUCH_ROUTE = of(HttpStatus.NOT_FOUND, "Nothing is at this path");
    static final Problem NO_SUCH_TASK = of(HttpStatus.NOT_FOUND, "There is no such task");
    static final Problem METHOD_NOT_ALLOWED =
            of(HttpStatus.METHOD_NOT_ALLOWED, "This path takes only the methods that Allow names");
    static final Problem NOT_ACCEPTABLE =
            of(HttpStatus.NOT_ACCEPTABLE, "Answers are application/json, which Accept does not allow");
    static final Problem BODY_TOO_LARGE = of(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 64 KiB");
    static final Problem INCOMPLETE = of(HttpStatus.BAD_REQUEST, "The request ended before its body was complete");
    static final Problem CONTENT_ENCODED = of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding is not supported");
    static final Problem KEY_REUSED =
            of(HttpStatus.UNPROCESSABLE_CONTENT, "This Idempotency-Key was used before with another body");
    static final Problem STALE = of(HttpStatus.PRECONDITION_FAILED, "The task has changed since: read it again");
    static final Problem ORIGIN_NOT_ALLOWED =
            of(HttpStatus.FORBIDDEN, "Pages of this origin, or such requests of theirs, are not allowed");
    static final Problem UNAVAILABLE =
            of(HttpStatus.SERVICE_UNAVAILABLE, "Tasks cannot be reached just now: try again later");
    static final Problem OUR_FAULT = of(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side");

    static Problem of(HttpStatus status, String detail) {
        return new Problem(status, detail, List.of());
    }

    /** @param faults at least one; the detail says the first, and how many more there are */
    static Problem invalid(List<Fault> faults) {
        Fault first = faults.getFirst();
        String subject = first.field().isEmpty() ? "The body" : first.field();
        String others = faults.size() == 1 ? "" : ", and " + (faults.size() - 1) + " more";
        return new Problem(HttpStatus.BAD_REQUEST, subject + " " + first.detail() + others + ".", List.copyOf(faults));
    }
}
