package dev.freehold.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.evidence.EvidenceData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two users on the same keep-alive connections, with many concurrent requests. */
@Tag("proof")
class CrossTalkIT {
    private static final int THREADS = 32;
    private static final int REQUESTS = 10_000;
    private static final int MOST_TRIES = 20;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void each_of_ten_thousand_responses_is_for_the_user_who_asked(@TempDir Path directory) throws Exception {
        try (FencedService service = FencedService.without(EnumSet.noneOf(Fence.class), directory);
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<String> users = List.of("ada", "bob");
            for (String user : users) {
                assertThat(send(service, user, "POST").statusCode()).isEqualTo(201);
            }
            List<Callable<String>> requests = new ArrayList<>();
            for (int number = 0; number < REQUESTS; number++) {
                String user = users.get(number % 2);
                requests.add(() -> fault(user, onceThereIsRoom(service, user, "GET")));
            }
            for (Future<String> answer : threads.invokeAll(requests)) {
                assertThat(answer.get()).isEmpty();
            }
            a_hundred_users_at_once_get_their_own_tasks(service);
        }
    }

    private void a_hundred_users_at_once_get_their_own_tasks(FencedService service) throws Exception {
        List<Callable<String>> requests = IntStream.range(0, 100)
                .mapToObj(number -> (Callable<String>) () -> ownTask(service, "user-%02d.".formatted(number)))
                .toList();
        long start = System.nanoTime();
        try (ExecutorService users = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> answer : users.invokeAll(requests)) {
                assertThat(answer.get()).isEmpty();
            }
        }
        EvidenceData.measured(
                "hundred-users",
                "100 new tasks and 100 lists in %d ms".formatted((System.nanoTime() - start) / 1_000_000));
    }

    private String ownTask(FencedService service, String user) throws IOException, InterruptedException {
        int status = onceThereIsRoom(service, user, "POST").statusCode();
        String list = onceThereIsRoom(service, user, "GET").body();
        boolean isOwn = list.contains("words of " + user)
                && !list.replace("words of " + user, "").contains("words of");
        return status == 201 && isOwn ? "" : "to " + user + ": " + status + " " + list;
    }

    /** A user gets only some of the connections, and may wait too long for one on a busy machine. */
    private HttpResponse<String> onceThereIsRoom(FencedService service, String user, String method)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send(service, user, method);
        for (int attempt = 1; answer.statusCode() == 503 && attempt < MOST_TRIES; attempt++) {
            answer = send(service, user, method);
        }
        return answer;
    }

    private static String fault(String user, HttpResponse<String> answer) {
        String other = user.equals("ada") ? "bob" : "ada";
        return answer.statusCode() == 200
                        && answer.body().contains("words of " + user)
                        // A hexadecimal id may happen to contain a name.
                        && !answer.body().contains("words of " + other)
                        && !answer.body().contains("\"user_id\":\"" + other + "\"")
                ? ""
                : "to " + user + ": " + answer.statusCode() + " " + answer.body();
    }

    private HttpResponse<String> send(FencedService service, String user, String method)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(
                                URI.create("http://localhost:%d/api/users/%s/tasks".formatted(service.port(), user)))
                        .header("Authorization", "Bearer " + IsolationTokens.OWN.of(user))
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                method.equals("POST")
                                        ? BodyPublishers.ofString("{\"title\": \"words of " + user + "\"}")
                                        : BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }
}
