package com.acme.notes;

import dev.freehold.adapters.security.SecurityAdapter;
import dev.freehold.adapters.web.GateAdapter;
import dev.freehold.application.TasksApplication;
import dev.freehold.domain.access.Owner;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
public class Notes {
    public static void main(String[] arguments) {
        start(System.getenv("BETTER_AUTH_SECRET"), arguments);
    }

    static ConfigurableApplicationContext start(String secret, String... arguments) {
        var tokens = SecurityAdapter.with(Optional.of(secret), Optional.empty())
                .tokenVerifier("http://localhost:3000", "http://localhost:8080", Clock.systemUTC());
        var gate = new GateAdapter(TasksApplication.accessOnly(tokens), List.of("http://localhost:3000"));
        return new SpringApplicationBuilder(Notes.class).initializers(gate).run(arguments);
    }

    @RestController
    static class NoteController {
        @GetMapping("/api/users/{user_id}/notes")
        List<String> notes(Owner owner) {
            return List.of("A note of " + owner.id().value());
        }
    }
}
