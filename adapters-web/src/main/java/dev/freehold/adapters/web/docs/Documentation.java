package dev.freehold.adapters.web.docs;

import dev.freehold.adapters.web.http.Reply;
import dev.freehold.adapters.web.http.RequestPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Serves the OpenAPI document, and a page to read it and try it out. */
@RestController
public final class Documentation {
    private static final Set<String> FILES_OF_THE_PAGE = Set.of("page", "swagger-ui");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final byte[] document = new JsonMapper()
            .writeValueAsBytes(new YAMLMapper().readTree(resource("/dev/freehold/adapters/web/openapi.yaml")));
    private final byte[] page = resource("index.html");

    /** Whether a path leads here: to what is open to everyone, and nothing else is. */
    public static boolean isAt(RequestPath path) {
        List<String> segments = path.segments();
        return segments.equals(List.of("openapi.json"))
                || segments.equals(List.of("docs"))
                || (segments.size() == 3
                        && segments.getFirst().equals("docs")
                        && FILES_OF_THE_PAGE.contains(segments.get(1)));
    }

    @GetMapping("/openapi.json")
    public void document(Reply reply) throws IOException {
        reply.send(HttpStatus.OK, MediaType.APPLICATION_JSON, document);
    }

    @GetMapping("/docs")
    public void page(Reply reply) throws IOException {
        reply.header("Content-Security-Policy", POLICY).send(HttpStatus.OK, MediaType.TEXT_HTML, page);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Documentation.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
