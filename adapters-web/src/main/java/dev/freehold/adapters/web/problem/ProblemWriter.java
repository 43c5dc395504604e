package dev.freehold.adapters.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as problem details (RFC 9457), whoever refuses: a filter, a route, or the container. */
public final class ProblemWriter {
    /** The attribute of a request that has been refused which holds the reason. */
    public static final String REASON = ProblemWriter.class.getName() + ".reason";

    private static final Pattern BAD_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    private final JsonMapper mapper = new JsonMapper();

    /** Writes the whole answer, except headers that belong to one problem alone. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = body(request, problem);
        response.setStatus(problem.status().value());
        response.setContentType(ProblemMediaType.of(request).toString());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The body of the answer; the reason is noted with the request. */
    byte[] body(HttpServletRequest request, Problem problem) {
        request.setAttribute(REASON, problem.reason());
        return json(problem, Optional.ofNullable(request.getRequestURI()).orElse("/"));
    }

    private byte[] json(Problem problem, String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = mapper.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringProperty("type", problem.type());
            json.writeStringProperty("title", problem.status().getReasonPhrase());
            json.writeNumberProperty("status", problem.status().value());
            json.writeStringProperty("detail", problem.detail());
            json.writeStringProperty(
                    "instance", BAD_PERCENT.matcher(path).replaceAll("%25").replace("\\", "%5C"));
            if (!problem.errors().isEmpty()) {
                json.writeArrayPropertyStart("errors");
                for (FieldError error : problem.errors()) {
                    json.writeStartObject();
                    json.writeStringProperty("field", storable(error.field()));
                    json.writeStringProperty("detail", error.detail());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** The name of a field is the client's own text, and may hold a lone surrogate, which UTF-8 cannot encode. */
    private static String storable(String field) {
        return LONE_SURROGATE.matcher(field).replaceAll("\uFFFD");
    }
}
