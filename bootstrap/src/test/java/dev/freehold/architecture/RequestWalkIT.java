package dev.freehold.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.Freehold;
import dev.freehold.documents.Documents;
import dev.freehold.documents.Markdown;
import dev.freehold.fixture.HandMadeToken;
import dev.freehold.fixture.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Counts the files that take part in one PATCH, that is, those with a method that runs between request and response,
 * and compares the number with the README.
 */
class RequestWalkIT {
    private static final Pattern COUNTS = Pattern.compile(
            "(\\d+) of our files take part\\. (\\d+) of them look after many requests at once.*\\sThe other (\\d+) ",
            Pattern.DOTALL);

    /** What one request alone would not need: rooms as a whole, and single files. */
    private static final Set<String> FOR_MANY_REQUESTS = Set.of(
            "dev.freehold.adapters.web.container",
            "dev.freehold.adapters.web.RequestObserver",
            "dev.freehold.adapters.web.http.Reply",
            "dev.freehold.adapters.web.task.JsonBytes",
            "dev.freehold.adapters.security.VerifiedTokens",
            "dev.freehold.adapters.persistence.limits",
            "dev.freehold.adapters.persistence.transaction.SqlStatement",
            "dev.freehold.adapters.persistence.transaction.SqlTemplate",
            "dev.freehold.bootstrap.observability");

    private static final Pattern STOP = Pattern.compile("\\[`(\\w+)`]\\([^)]*/src/main/[^)]*/\\1\\.java\\)");

    /** The threads that serve requests. */
    private static final String HANDLERS = "tomcat-handler-";

    private final String readme = Markdown.of(Documents.read("README.md")).section("Follow a request");

    @Test
    void the_readme_has_the_number_of_files_that_take_part_in_one_patch(@TempDir Path directory) throws Exception {
        Set<String> files = new TreeSet<>();
        Set<String> forMany = new TreeSet<>();
        try (TestDatabase database = TestDatabase.startIn(directory);
                ConfigurableApplicationContext service = Freehold.start(database.variables());
                HttpClient http = HttpClient.newHttpClient()) {
            URI tasks = URI.create("http://localhost:%s/api/users/ada/tasks"
                    .formatted(service.getEnvironment().getProperty("local.server.port")));
            String location = send(http, tasks, 1, "POST", "{\"title\": \"before\"}")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            send(http, tasks.resolve(location), 2, "PATCH", "{\"title\": \"once\"}");
            try (Recording recording = new Recording()) {
                recording
                        .enable("jdk.MethodTrace")
                        .withThreshold(Duration.ZERO)
                        .withoutStackTrace()
                        .with("filter", filter());
                recording.start();
                send(http, tasks.resolve(location), 3, "PATCH", "{\"title\": \"again\"}");
                // On the same connection, so that the first PATCH has left the last filter.
                send(http, tasks.resolve(location), 4, "PATCH", "{\"title\": \"again\"}");
                recording.stop();
                Path recorded = directory.resolve("walk.jfr");
                recording.dump(recorded);
                for (RecordedEvent event : RecordingFile.readAllEvents(recorded)) {
                    // What runs in the background meanwhile takes no part.
                    if (event.getThread().getJavaName().startsWith(HANDLERS)) {
                        String type = event.<RecordedMethod>getValue("method")
                                .getType()
                                .getName();
                        files.add(file(type));
                        if (FOR_MANY_REQUESTS.stream().anyMatch(type::startsWith)) {
                            forMany.add(file(type));
                        }
                    }
                }
            }
        }

        System.out.println(files.size() + " files: " + files);
        assertThat(files).containsAll(stops());
        assertThat(COUNTS.matcher(readme)
                        .results()
                        .flatMap((MatchResult found) -> Stream.of(found.group(1), found.group(2), found.group(3)))
                        .map(Integer::valueOf))
                .containsExactly(files.size(), forMany.size(), files.size() - forMany.size());
    }

    private Set<String> stops() {
        return STOP.matcher(readme)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String filter() {
        return String.join(";", Product.names());
    }

    private static String file(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
    }

    /** @param age of the token in minutes: each request has one of its own, for one that was seen before takes a shorter way */
    private static HttpResponse<String> send(HttpClient http, URI uri, int age, String method, String body)
            throws Exception {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(uri)
                        .header(
                                "Authorization",
                                "Bearer "
                                        + HandMadeToken.of("ada")
                                                .movedBy(-60 * age)
                                                .compact())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body, UTF_8))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).isBetween(200, 201);
        return response;
    }
}
