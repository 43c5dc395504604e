package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.domain.access.Owner;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The gate in a service with routes of its own, and none of ours. */
class GateAdapterIT {
    private static final Api API = Api.behindTheGate(Notes.class);
    private final User ada = API.user();

    @AfterAll
    static void stop() {
        API.close();
    }

    @Test
    void hands_a_route_the_owner() {
        assertThat(ada.get("/api/users/" + ada.id() + "/notes").text()).isEqualTo("[\"a note of " + ada.id() + "\"]");
    }

    @Test
    void refuses_who_has_no_token_or_another_users() {
        Refused.with(401, API.send("GET", "/api/users/" + ada.id() + "/notes", ""));
        Refused.with(403, API.user().get("/api/users/" + ada.id() + "/notes"));
        Refused.with(401, API.send("GET", "/", ""));
    }

    @Test
    void gives_every_response_an_id() {
        assertThat(List.of(ada.get("/api/users/" + ada.id() + "/notes"), API.send("GET", "/", "")))
                .allSatisfy(answer -> assertThat(answer.all("X-Request-Id")).hasSize(1));
    }

    @Test
    void brings_no_route_along() {
        Refused.with(404, ada.list(""));
        Refused.with(404, ada.get("/docs"));
        Refused.with(401, API.send("GET", "/openapi.json", ""));
    }

    @Test
    void keeps_the_api_shut_whatever_the_list_of_what_is_public_says() {
        try (Api api = Api.behindAnOpenList(Notes.class)) {
            Refused.with(404, api.send("GET", "/anything", ""));
            Refused.with(401, api.send("GET", "/api/users/ada/notes", ""));
            Refused.with(401, api.send("GET", "/api/anything", ""));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Notes {
        @Bean
        NoteController notes() {
            return new NoteController();
        }
    }

    @RestController
    static class NoteController {
        @GetMapping("/api/users/{user_id}/notes")
        List<String> notes(Owner owner) {
            return List.of("a note of " + owner.id().value());
        }
    }
}
