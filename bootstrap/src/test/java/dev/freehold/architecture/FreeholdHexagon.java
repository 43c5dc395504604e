package dev.freehold.architecture;

import dev.freehold.rules.model.Hexagon;
import java.util.List;

/** Describes Freehold to the architecture rules. */
final class FreeholdHexagon {
    static final Hexagon FREEHOLD = Hexagon.under("dev.freehold")
            .inModules()
            .drivenBy("web")
            .allowAnnotations("org.jspecify.annotations")
            .routeAnnotations("org.springframework.web.bind.annotation")
            .library("Spring", List.of("org.springframework"), "adapters.web", "bootstrap")
            .library("Servlets", List.of("jakarta.servlet"), "adapters.web")
            .library("Tomcat", List.of("org.apache.catalina", "org.apache.coyote", "org.apache.tomcat"), "adapters.web")
            .library("Logging", List.of("org.slf4j"), "adapters.web", "bootstrap")
            .library("Buckets", List.of("io.github.bucket4j"), "adapters.web")
            .library("Cache", List.of("com.github.benmanes.caffeine"), "adapters.web")
            // The web adapter parses and writes bodies, and security parses tokens, each as strictly as it needs.
            .library("JSON", List.of("tools.jackson"), "adapters.web", "adapters.security")
            .library("Tokens", List.of("io.jsonwebtoken"), "adapters.security")
            .library("SQL", List.of("org.jooq"), "adapters.persistence")
            // In bootstrap only to turn its exception into a message for the operator.
            .library("Migrations", List.of("org.flywaydb"), "adapters.persistence", "bootstrap")
            .library("JDBC", List.of("java.sql", "javax.sql"), "adapters.persistence", "bootstrap")
            .library("Metrics", List.of("io.micrometer", "io.prometheus"), "bootstrap")
            .library("Traces", List.of("io.opentelemetry"), "bootstrap")
            .library("Connections", List.of("com.zaxxer.hikari"), "bootstrap")
            .library("Driver", List.of("org.postgresql"), "adapters.persistence", "bootstrap")
            .library("Embedded PostgreSQL", List.of("io.zonky.test"), "bootstrap.local")
            .library("HTTP client", List.of("java.net.http"), "bootstrap.local")
            .library("Tests", List.of("org.junit", "org.assertj"), "testkit")
            .entryPoints("web", "WebAdapter", "GateAdapter", "RequestObserver")
            .packageOrder("adapters.web", ".", "access task docs container", "http", "problem")
            .packageOrder("bootstrap", "local", ".", "observability", "settings")
            .packageOrder("bootstrap.local", ".", "database", "directory")
            .packageOrder("adapters.persistence", ".", "task checks", "transaction", "limits generated")
            .permission(
                    "domain.access.Owner",
                    "domain.access.OwnershipPolicy",
                    owner -> owner.protects("domain.task", "domain.listing")
                            .identity("domain.access.AuthenticatedUser", "adapters.security")
                            .gate(
                                    "application.port.in.AccessControl",
                                    "adapters.web.access.AccessFilter",
                                    "adapters.web.access.OwnerArgument")
                            .publicRoutes("/docs", "/openapi.json")
                            .interceptors(
                                    "adapters.web.access.AccessFilter",
                                    "adapters.web.access.OwnerArgument",
                                    "adapters.web.RequestObserver",
                                    "adapters.web.container.ContainerProblems",
                                    "adapters.web.container.Draining",
                                    "adapters.web.http.Preflight",
                                    "adapters.web.http.Negotiation",
                                    "adapters.web.http.Reply",
                                    "adapters.web.http.RenamedTrace",
                                    "adapters.web.problem.ProblemAdvice",
                                    "adapters.web.problem.ProblemWriter")
                            .store("adapters.persistence", "adapters.persistence.transaction.OwnerTransactions")
                            .systemRunners("adapters.persistence.transaction.SystemStatements")
                            .systemQueries(
                                    "adapters.persistence.checks.AvailabilityCheck",
                                    "adapters.persistence.checks.DatabaseChecks",
                                    "adapters.persistence.checks.RowSecurityProbe",
                                    "adapters.persistence.task.ExpiredKeys"))
            .build();

    private FreeholdHexagon() {}
}
