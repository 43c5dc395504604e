package dev.freehold.bootstrap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.context.ConfigurableApplicationContext;

/** Calls a running service over HTTP, as one user. */
record Client(HttpClient http, URI api, URI management, String user, String token) {

    static Client of(ConfigurableApplicationContext service, String user) {
        return new Client(
                HttpClient.newHttpClient(),
                URI.create("http://localhost:" + service.getEnvironment().getProperty("local.server.port")),
                URI.create("http://localhost:" + service.getEnvironment().getProperty("local.management.port")),
                user,
                Tokens.of(user));
    }

    Client as(String other) {
        return new Client(http, api, management, other, Tokens.of(other));
    }

    HttpResponse<String> list() {
        return send(request("/api/users/" + user + "/tasks").GET());
    }

    HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    HttpResponse<String> send(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    HttpResponse<String> create(String title) {
        return send(request("/api/users/" + user + "/tasks")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"title\": \"" + title + "\"}")));
    }

    HttpResponse<String> operator(String path) {
        return send(HttpRequest.newBuilder(management.resolve(path)).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
