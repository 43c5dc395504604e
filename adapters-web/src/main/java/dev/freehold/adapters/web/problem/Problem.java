package dev.freehold.adapters.web.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Why a request was refused (RFC 9457).
 *
 * @param status the reason, for programs
 * @param reason the reason in one word: one of a few, whatever was sent
 * @param detail the reason, for people
 * @param errors what is wrong with the content, if that is the reason
 */
public record Problem(HttpStatus status, String reason, String detail, List<FieldError> errors) {
    public static final Problem AMBIGUOUS_PATH =
            of(HttpStatus.BAD_REQUEST, "ambiguous_path", "The path can be read in more than one way");
    public static final Problem INVALID_HOST = of(
            HttpStatus.BAD_REQUEST,
            "invalid_host",
            "Send exactly one Host header, with the name or address of a host and maybe a port");
    public static final Problem UNAUTHENTICATED =
            of(HttpStatus.UNAUTHORIZED, "unauthenticated", "Send a valid token as Authorization: Bearer <token>");
    public static final Problem NOT_THE_OWNER =
            of(HttpStatus.FORBIDDEN, "not_the_owner", "The token does not belong to the user in the path");
    public static final Problem TOO_MANY_REQUESTS = of(
            HttpStatus.TOO_MANY_REQUESTS,
            "too_many_requests",
            "Too many requests: retry after the number of seconds in Retry-After");
    public static final Problem NO_SUCH_ROUTE =
            of(HttpStatus.NOT_FOUND, "no_such_route", "There is nothing at this path");
    public static final Problem NO_SUCH_TASK = of(HttpStatus.NOT_FOUND, "no_such_task", "There is no such task");
    public static final Problem METHOD_NOT_ALLOWED = of(
            HttpStatus.METHOD_NOT_ALLOWED, "method_not_allowed", "This path supports only the methods listed in Allow");
    public static final Problem NOT_ACCEPTABLE =
            of(HttpStatus.NOT_ACCEPTABLE, "not_acceptable", "Responses are application/json, which Accept rules out");
    public static final Problem BODY_TOO_LARGE =
            of(HttpStatus.CONTENT_TOO_LARGE, "body_too_large", "The body is larger than 64 KiB");
    public static final Problem INCOMPLETE =
            of(HttpStatus.BAD_REQUEST, "incomplete", "The request ended before its body was complete");
    public static final Problem CONTENT_ENCODED =
            of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "content_encoded", "Content-Encoding is not supported");
    public static final Problem KEY_REUSED = of(
            HttpStatus.UNPROCESSABLE_CONTENT, "key_reused", "This Idempotency-Key was used before with another body");
    public static final Problem STALE =
            of(HttpStatus.PRECONDITION_FAILED, "stale", "The task has changed since: read it again");
    public static final Problem ORIGIN_NOT_ALLOWED =
            of(HttpStatus.FORBIDDEN, "origin_not_allowed", "This origin may not make such a cross-origin request");
    public static final Problem UNAVAILABLE =
            of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Tasks are temporarily unavailable: try again later");
    public static final Problem INTERNAL_ERROR =
            of(HttpStatus.INTERNAL_SERVER_ERROR, "internal_error", "Something went wrong on our side");

    /** Where the kind of problem is explained: relative, so that no {@code Host} can poison it. */
    String type() {
        return "/docs#" + reason;
    }

    public static Problem of(HttpStatus status, String reason, String detail) {
        return new Problem(status, reason, detail, List.of());
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
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "invalid_content",
                subject + " " + first.detail() + others + ".",
                List.copyOf(errors));
    }
}
