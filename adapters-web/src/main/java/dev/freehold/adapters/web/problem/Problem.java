package dev.freehold.adapters.web.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Why a request was refused (RFC 9457).
 *
 * @param status the reason, for programs
 * @param detail the reason, for people
 * @param errors what is wrong with the content, if that is the reason
 */
public record Problem(HttpStatus status, String detail, List<FieldError> errors) {
    public static final Problem AMBIGUOUS_PATH =
            of(HttpStatus.BAD_REQUEST, "The path can be read in more than one way");
    public static final Problem INVALID_HOST = of(
            HttpStatus.BAD_REQUEST,
            "Send exactly one Host header, with the name or address of a host and maybe a port");
    public static final Problem UNAUTHENTICATED =
            of(HttpStatus.UNAUTHORIZED, "Send a valid token as Authorization: Bearer <token>");
    public static final Problem NOT_THE_OWNER =
            of(HttpStatus.FORBIDDEN, "The token does not belong to the user in the path");
    public static final Problem TOO_MANY_REQUESTS =
            of(HttpStatus.TOO_MANY_REQUESTS, "Too many requests: retry after the number of seconds in Retry-After");
    public static final Problem NO_SUCH_ROUTE = of(HttpStatus.NOT_FOUND, "There is nothing at this path");
    public static final Problem NO_SUCH_TASK = of(HttpStatus.NOT_FOUND, "There is no such task");
    public static final Problem METHOD_NOT_ALLOWED =
            of(HttpStatus.METHOD_NOT_ALLOWED, "This path supports only the methods listed in Allow");
    public static final Problem NOT_ACCEPTABLE =
            of(HttpStatus.NOT_ACCEPTABLE, "Responses are application/json, which Accept rules out");
    public static final Problem BODY_TOO_LARGE = of(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 64 KiB");
    public static final Problem INCOMPLETE =
            of(HttpStatus.BAD_REQUEST, "The request ended before its body was complete");
    public static final Problem CONTENT_ENCODED =
            of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding is not supported");
    public static final Problem KEY_REUSED =
            of(HttpStatus.UNPROCESSABLE_CONTENT, "This Idempotency-Key was used before with another body");
    public static final Problem STALE = of(HttpStatus.PRECONDITION_FAILED, "The task has changed since: read it again");
    public static final Problem ORIGIN_NOT_ALLOWED =
            of(HttpStatus.FORBIDDEN, "This origin may not make such a cross-origin request");
    public static final Problem UNAVAILABLE =
            of(HttpStatus.SERVICE_UNAVAILABLE, "Tasks are temporarily unavailable: try again later");
    public static final Problem INTERNAL_ERROR =
            of(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side");

    public static Problem of(HttpStatus status, String detail) {
        return new Problem(status, detail, List.of());
    }

    /**
     * What is wrong with the content of a request; the detail says the first, and how many more there are.
     *
     * @param errors at least one
     */
    public static Problem invalid(List<FieldError> errors) {
        FieldError first = errors.getFirst();
        String subject = first.field().isEmpty() ? "The body" : first.field();
        String others = errors.size() == 1 ? "" : ", and " + (errors.size() - 1) + " more";
        return new Problem(HttpStatus.BAD_REQUEST, subject + " " + first.detail() + others + ".", List.copyOf(errors));
    }
}
