package dev.freehold.bootstrap;

import dev.freehold.fixture.TestHttp;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.springframework.context.ConfigurableApplicationContext;

/** Calls a running service over HTTP, as one user. */
record Client(TestHttp http, URI api, URI management, String user, String token) {

    static Client of(ConfigurableApplicationContext service, String user) {
        return new Client(
                TestHttp.create(),
                URI.create("http://localhost:" + service.getEnvironment().getProperty("local.server.port")),
                URI.create("http://localhost:" + service.getEnvironment().getProperty("local.management.port")),
                user,
                Tokens.of(user));
    }

    Client as(String other) {
        return new Client(http, api, management, other, Tokens.of(other));
    }

    HttpResponse<String> list() {
        return http.send(request("/api/users/" + user + "/tasks").GET());
    }

    HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    HttpResponse<String> send(String method, String path) {
        return http.send(request(path).method(method, BodyPublishers.noBody()));
    }

    HttpResponse<String> create(String title) {
        return http.send(request("/api/users/" + user + "/tasks")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"title\": \"" + title + "\"}")));
    }

    HttpResponse<String> operator(String path) {
        return http.send(HttpRequest.newBuilder(management.resolve(path)).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path)).header("Authorization", "Bearer " + token);
    }
}
