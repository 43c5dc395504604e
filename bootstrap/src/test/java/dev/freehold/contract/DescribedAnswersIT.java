package dev.freehold.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every response that the document describes occurs, and every response that occurs is as described. */
class DescribedAnswersIT {
    private static final String JSON = "Content-Type: application/json";
    private static final String ADA = "/api/users/ada/tasks";
    private static final String TASK = "{\"title\": \"water the plants\"}";
    private static final String WHOLE_TASK = "{\"title\": \"water the plants\", \"completed\": true}";
    private static final String BIG = "{\"title\": \"" + "x".repeat(70_000) + "\"}";

    /** OPTIONS does nothing that could fail; an internal error would be answered as anywhere else. */
    private static final List<String> NEVER_SEEN = List.of(
            "options /api/users/{user_id} 500",
            "options /api/users/{user_id}/tasks 500",
            "options /api/users/{user_id}/tasks/{task_id} 500");

    @Test
    void every_status_of_every_operation_occurs_as_described(@TempDir Path first, @TempDir Path second)
            throws IOException {
        Set<String> seen = new TreeSet<>();
        OpenApi document;
        List<Exchange> exchanges = new ArrayList<>();
        try (ContractService service = ContractService.start(first, 0)) {
            document = service.document();
            exchanges.addAll(inOrder(service));
        }
        try (ContractService service = ContractService.start(second, 1)) {
            exchanges.addAll(pastTheRate(service));
        }
        for (Exchange exchange : exchanges) {
            assertThat(document.faults(exchange)).as(exchange.toString()).isEmpty();
            document.place(exchange).ifPresent(seen::add);
        }
        assertThat(document.described()).containsAll(seen);
        assertThat(document.described())
                .filteredOn(place -> !seen.contains(place))
                .isEqualTo(NEVER_SEEN);
    }

    @Test
    void exactly_the_parameters_of_the_list_are_described(@TempDir Path directory) throws IOException {
        try (ContractService service = ContractService.start(directory, 0)) {
            Set<String> described = service.document().queryParameters("get", "/api/users/{user_id}/tasks");
            assertThat(described).hasSizeGreaterThan(8);
            for (String name : described) {
                String answer = service.call("GET", ADA + "?" + name + "=%00", "ada", "")
                        .text();
                assertThat(answer).contains("\"field\":\"" + name + "\"").doesNotContain("is not a parameter");
            }
            assertThat(service.call("GET", ADA + "?page=2", "ada", "").text()).contains("is not a parameter");
        }
    }

    private static List<Exchange> inOrder(ContractService service) throws IOException {
        List<Exchange> exchanges = new ArrayList<>();
        Exchange created = service.call("POST", ADA, "ada", TASK, JSON, "Idempotency-Key: one");
        exchanges.add(created);
        exchanges.add(service.call("POST", ADA, "ada", WHOLE_TASK, JSON, "Idempotency-Key: one"));
        String task = created.header("Location").orElseThrow();
        String none = ADA + "/00000000-0000-7000-8000-000000000000";

        for (String method : List.of("GET", "HEAD", "POST", "OPTIONS")) {
            exchanges.addAll(onEveryPath(service, method, ADA));
        }
        exchanges.add(service.call("GET", ADA, "ada", ""));
        exchanges.add(service.call("HEAD", ADA, "ada", ""));
        exchanges.add(service.call("OPTIONS", ADA, "ada", ""));
        exchanges.add(service.call("OPTIONS", task, "ada", ""));
        for (String method : List.of("GET", "HEAD")) {
            exchanges.add(service.call(method, task, "ada", ""));
            exchanges.add(service.call(method, task, "ada", "", "If-None-Match: \"1\""));
            exchanges.add(service.call(method, none, "ada", ""));
        }
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            exchanges.add(service.call(method, none, "ada", WHOLE_TASK, JSON));
            exchanges.add(service.call(method, task, "ada", WHOLE_TASK, JSON, "If-Match: \"999\""));
            exchanges.add(service.call(method, task, "ada", WHOLE_TASK, JSON));
        }
        // Deleted by now, which must not matter: these are rejected before the task is looked up.
        for (String method : List.of("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS")) {
            exchanges.addAll(onEveryPath(service, method, task));
        }
        for (String method : List.of("DELETE", "OPTIONS")) {
            exchanges.add(service.call(method, "/api/users/ada", "ada", ""));
            exchanges.addAll(onEveryPath(service, method, "/api/users/ada"));
        }
        exchanges.addAll(failures(service));
        return exchanges;
    }

    private static List<Exchange> onEveryPath(ContractService service, String method, String path) {
        boolean isList = path.equals(ADA);
        String query = isList && !method.equals("POST") ? "?limit=0" : "";
        return List.of(
                service.call(method, path, "", ""),
                service.call(method, path, "eve", ""),
                service.call(method, path.replace("/ada", "/a%2fda"), "ada", ""),
                service.call(method, path + query, "ada", "{}", JSON, "If-Match: x", "If-None-Match: x"),
                service.call(method, path, "ada", TASK, JSON, "Accept: text/html"),
                service.call(method, path, "ada", BIG, JSON),
                service.call(method, path, "ada", TASK, "Content-Type: text/plain"));
    }

    private static List<Exchange> failures(ContractService service) throws IOException {
        List<Exchange> exchanges = new ArrayList<>();
        service.root("alter table task rename column user_id to owner_id");
        exchanges.addAll(onData(service, "bob"));
        service.takeTheDatabaseAway();
        exchanges.addAll(onData(service, "bob"));
        return exchanges;
    }

    private static List<Exchange> pastTheRate(ContractService service) {
        List<Exchange> exchanges = new ArrayList<>();
        exchanges.add(service.call("OPTIONS", "/api/users/zoe/tasks", "zoe", ""));
        exchanges.add(service.call("OPTIONS", "/api/users/zoe/tasks", "zoe", ""));
        exchanges.add(service.call("OPTIONS", "/api/users/zoe/tasks/x", "zoe", ""));
        exchanges.add(service.call("OPTIONS", "/api/users/zoe", "zoe", ""));
        exchanges.addAll(onData(service, "zoe"));
        return exchanges;
    }

    private static List<Exchange> onData(ContractService service, String user) {
        String list = "/api/users/" + user + "/tasks";
        String task = list + "/01990000-0000-7000-8000-000000000000";
        return Stream.of(
                        Stream.of("GET", "HEAD").map(method -> service.call(method, list, user, "")),
                        Stream.of(service.call("POST", list, user, TASK, JSON)),
                        Stream.of("GET", "HEAD").map(method -> service.call(method, task, user, "")),
                        Stream.of("PUT", "PATCH", "DELETE")
                                .map(method -> service.call(method, task, user, WHOLE_TASK, JSON)),
                        Stream.of(service.call("DELETE", "/api/users/" + user, user, "")))
                .flatMap(exchanges -> exchanges)
                .toList();
    }
}
