package dev.freehold.isolation;

import dev.freehold.fixture.ServiceUnderTest;
import dev.freehold.isolation.Cell.WhichTask;
import dev.freehold.isolation.Cell.WhosePath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Bob tries every request on Ada's data: every route of the running service, with every method, token, path and task.
 *
 * <p>The routes come from the service itself, so that new ones are included automatically.
 */
final class IsolationMatrix {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
    private static final String MARKER = "ADAS-OWN-WORDS-" + UUID.randomUUID();
    private static final String KEY = "used-by-ada";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|not-a-uuid");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    private final ServiceUnderTest service;
    private final HttpClient http = HttpClient.newHttpClient();
    private String adasTask;
    private String keptOfAda;

    IsolationMatrix(ServiceUnderTest service) {
        this.service = service;
        create("ada", MARKER + " again", "Idempotency-Key", KEY);
        this.adasTask = create("ada", MARKER);
        this.keptOfAda = service.kept("ada");
    }

    /** Without the fences, another user's key may conflict with Ada's; that leak has been reported already. */
    private String writeAgainForAda() {
        send("POST", "/api/users/ada/tasks", IsolationTokens.OWN.of("ada"), MARKER + " again", "Idempotency-Key", KEY);
        return create("ada", MARKER);
    }

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (String route : service.routes()) {
            List<WhichTask> tasks = route.contains("{task_id}")
                    ? List.of(WhichTask.OWN, WhichTask.ANOTHERS, WhichTask.NO_SUCH, WhichTask.NO_UUID)
                    : List.of(WhichTask.NOT_IN_ROUTE);
            for (String method : METHODS) {
                for (IsolationTokens token : IsolationTokens.values()) {
                    for (WhosePath path : WhosePath.values()) {
                        tasks.forEach(task -> cells.add(cell(route, method, token, path, task)));
                    }
                }
            }
        }
        return cells;
    }

    private Cell cell(String route, String method, IsolationTokens token, WhosePath path, WhichTask task) {
        String target = route.replace("{user_id}", user(path))
                .replace("{task_id}", id(task))
                .replaceAll("\\{[^}]+}", "x");
        // Ada's key, which must have no effect for anyone else.
        HttpResponse<String> answer = send(method, target, token.of("bob"), "of Bob", "Idempotency-Key", KEY);
        List<String> leaks = new ArrayList<>();
        if ((answer.headers().map() + answer.body()).contains(MARKER)) {
            leaks.add("Ada's text came back");
        }
        String after = service.kept("ada");
        if (!after.equals(keptOfAda)) {
            leaks.add("Ada's rows have changed");
            if (!after.contains(adasTask)) {
                adasTask = writeAgainForAda();
            }
            keptOfAda = service.kept("ada");
        }
        return new Cell(route, method, token, path, task, answer.statusCode(), comparable(answer), leaks);
    }

    private static String user(WhosePath path) {
        return switch (path) {
            case OWN -> "bob";
            case ANOTHERS -> "ada";
            case NOBODYS -> "nobody";
        };
    }

    private String id(WhichTask task) {
        return switch (task) {
            case OWN -> create("bob", "of Bob");
            case ANOTHERS -> adasTask;
            case NO_SUCH -> "01990000-0000-7000-8000-000000000000";
            case NO_UUID -> "not-a-uuid";
            case NOT_IN_ROUTE -> "";
        };
    }

    /** Everything in the response except the client's own input and times. */
    private static String comparable(HttpResponse<String> answer) {
        TreeMap<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("content-length");
        // Random, and so another one for each answer; RequestIdIT holds that.
        headers.remove("x-request-id");
        String all = answer.statusCode() + " " + headers + " " + answer.body();
        return TIME.matcher(ID.matcher(all).replaceAll("{id}")).replaceAll("{time}");
    }

    private String create(String user, String title, String... headers) {
        HttpResponse<String> created =
                send("POST", "/api/users/" + user + "/tasks", IsolationTokens.OWN.of(user), title, headers);
        String location = created.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private HttpResponse<String> send(String method, String target, String token, String title, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + target))
                .method(
                        method,
                        Set.of("POST", "PUT", "PATCH").contains(method)
                                ? BodyPublishers.ofString("{\"title\": \"" + title + "\", \"completed\": true}")
                                : BodyPublishers.noBody())
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + target, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
