package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.domain.access.Owner;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The gate refuses by default, however a request gets to a route: by a prefix, a header, or a dispatch inside. */
class GateIT {
    private static final List<String> TARGETS =
            List.of("/api/users/ada/tasks", "/api/nothing", "/nothing", "/api/users/ada");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.servlet.context-path=/v1",
                "spring.mvc.servlet.path=/v1",
                "spring.mvc.servlet.path=/docs",
                "server.servlet.context-path=/openapi.json",
                "server.servlet.context-path=/docs",
                "server.forward-headers-strategy=framework",
                "server.forward-headers-strategy=native"
            })
    void stands_under_any_prefix(String property) {
        try (Api api = Api.within(Api.Application.class, property)) {
            User bob = api.user("bob");
            String value = property.substring(property.indexOf('=') + 1);
            String prefix = value.startsWith("/") ? value : "";
            for (String path : TARGETS) {
                for (String forwarded :
                        List.of("X-Forwarded-Prefix: /v1", "X-Forwarded-Prefix: /docs", "X-Ignored: x")) {
                    Refused.with(401, RawHttp.send(api, "GET " + prefix + path, forwarded));
                }
            }
            assertThat(RawHttp.as(bob, "GET " + prefix + "/api/users/ada/tasks", "X-Forwarded-Prefix: /api/users/bob")
                            .status())
                    .isIn(403, 500);
            assertThat(RawHttp.as(bob, "GET " + prefix + "/api/users/bob/tasks").status())
                    .isEqualTo(property.contains("mvc") ? 500 : 200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs?to=/api/users/ada/tasks", "/docs?to=/api/users/ada/secret", "/docs?to=/nothing"})
    void stands_before_what_another_request_is_forwarded_to(String path) {
        try (Api api = Api.within(Forwarding.class)) {
            Refused.with(401, RawHttp.send(api, "GET " + path.replace("/docs", "/docs/page/forward")));
        }
    }

    @Test
    void takes_back_the_permission_of_the_request_that_was_forwarded() {
        try (Api api = Api.within(Forwarding.class)) {
            User bob = api.user("bob");

            Refused.with(403, RawHttp.as(bob, "GET /api/users/bob/forward?to=/api/users/ada/secret"));
            assertThat(RawHttp.as(bob, "GET /api/users/bob/forward?to=/api/users/bob/secret")
                            .text())
                    .contains("the secret of bob");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = ErrorMvcAutoConfiguration.class)
    static class Forwarding {
        @Bean
        Forwarder forwarder() {
            return new Forwarder();
        }
    }

    @RestController
    static class Forwarder {
        @GetMapping({"/docs/page/forward", "/api/users/{user_id}/forward"})
        void forward(@RequestParam("to") String to, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            request.getRequestDispatcher(to).forward(request, response);
        }

        @GetMapping("/api/users/{user_id}/secret")
        void secret(Owner owner, HttpServletResponse response) throws IOException {
            response.getWriter().write("the secret of " + owner.id().value());
        }
    }
}
