package dev.freehold.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Variables, system properties and files that could change the configuration of the frameworks. Only the variables of
 * the contract may have an effect.
 */
final class HostileEnvironment {
    private static final String SPRING = """
            server.port=1
            server.servlet.context-path=/file
            server.server-header=evil
            server.forward-headers-strategy=framework
            spring.mvc.servlet.path=/file
            spring.main.banner-mode=console
            management.server.port=${PORT}
            management.server.base-path=/file
            management.endpoints.web.exposure.include=*
            management.endpoint.env.show-values=always
            management.endpoints.web.base-path=/
            logging.level.root=trace
            """;

    private static final String LOGBACK = """
            <configuration><statusListener class="ch.qos.logback.core.status.OnConsoleStatusListener"/></configuration>
            """;

    private HostileEnvironment() {}

    /** Writes files into the folder, and adds variables to the required ones. */
    static Map<String, String> around(Map<String, String> needed, Path directory) {
        write(directory.resolve("application.properties"), SPRING);
        write(directory.resolve("application-evil.properties"), SPRING);
        write(directory.resolve("evil.properties"), SPRING);
        write(directory.resolve("spring.properties"), "spring.getenv.ignore=false");
        write(directory.resolve("application.yaml"), "server: {servlet: {context-path: /yaml}, server-header: evil}");
        write(directory.resolve("config/application.yml"), "server.servlet.context-path: /config");
        write(directory.resolve("config/deeper/application.yml"), "server.servlet.context-path: /deeper");
        write(directory.resolve("logback.xml"), LOGBACK);
        write(directory.resolve("hikari.properties"), "readOnly=true");
        needed.putAll(Map.ofEntries(
                Map.entry("SERVER_PORT", "tcp://10.0.0.1:80"),
                Map.entry("SERVER_ADDRESS", "192.0.2.1"),
                Map.entry("SERVER_SERVLET_CONTEXT_PATH", "/v1"),
                Map.entry("SERVER_SERVLET_PATH", "/v2"),
                Map.entry("SERVER_SSL_ENABLED", "true"),
                Map.entry("SERVER_SERVER_HEADER", "evil"),
                Map.entry("SERVER_ERROR_INCLUDE_STACKTRACE", "always"),
                Map.entry("SERVER_FORWARD_HEADERS_STRATEGY", "framework"),
                Map.entry("SERVER_TOMCAT_MAX_CONNECTIONS", "1"),
                Map.entry("SPRING_MVC_SERVLET_PATH", "/v3"),
                Map.entry("SPRING_MVC_PATHMATCH_MATCHING_STRATEGY", "ant-path-matcher"),
                Map.entry(
                        "SPRING_APPLICATION_JSON",
                        "{\"server.servlet.context-path\":\"/v4\",\"management.endpoints.web.exposure.include\":\"*\"}"),
                Map.entry("SPRING_CONFIG_LOCATION", "file:./evil.properties"),
                Map.entry("SPRING_CONFIG_ADDITIONAL_LOCATION", "file:./evil.properties"),
                Map.entry("SPRING_CONFIG_IMPORT", "file:./evil.properties"),
                Map.entry("SPRING_CONFIG_NAME", "evil"),
                Map.entry("SPRING_PROFILES_ACTIVE", "evil"),
                Map.entry("SPRING_PROFILES_INCLUDE", "evil"),
                Map.entry("SPRING_MAIN_WEB_APPLICATION_TYPE", "none"),
                Map.entry("SPRING_MAIN_BANNER_MODE", "console"),
                Map.entry("SPRING_MAIN_ALLOW_BEAN_DEFINITION_OVERRIDING", "true"),
                Map.entry(
                        "SPRING_AUTOCONFIGURE_EXCLUDE",
                        "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration"),
                Map.entry("SPRING_THREADS_VIRTUAL_ENABLED", "false"),
                Map.entry("MANAGEMENT_SERVER_PORT", needed.get("PORT")),
                Map.entry("MANAGEMENT_SERVER_BASE_PATH", "/v5"),
                Map.entry("MANAGEMENT_SERVER_ADDRESS", "192.0.2.1"),
                Map.entry("MANAGEMENT_ENDPOINTS_WEB_BASE_PATH", "/"),
                Map.entry("MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "*"),
                Map.entry("MANAGEMENT_ENDPOINTS_ACCESS_DEFAULT", "unrestricted"),
                Map.entry("MANAGEMENT_ENDPOINT_SHUTDOWN_ACCESS", "unrestricted"),
                Map.entry("MANAGEMENT_ENDPOINT_ENV_SHOW_VALUES", "always"),
                Map.entry("MANAGEMENT_ENDPOINT_HEALTH_SHOW_DETAILS", "always"),
                Map.entry("LOGGING_LEVEL_ROOT", "trace"),
                Map.entry("LOGGING_CONFIG", "file:./logback.xml"),
                Map.entry("LOGGING_FILE_NAME", "evil.log"),
                Map.entry("PGSSLMODE", "require"),
                Map.entry("PGHOST", "192.0.2.1"),
                Map.entry("DEBUG", "true"),
                Map.entry("TRACE", "true"),
                Map.entry(
                        "JAVA_TOOL_OPTIONS",
                        "-Duser.language=ar -Duser.country=EG -Dserver.servlet.context-path=/v6 -Dserver.port=1"
                                + " -Dspring.config.location=file:./evil.properties"
                                + " -Dspring.profiles.active=evil -Dspring.main.banner-mode=console"
                                + " -Dspring.getenv.ignore=false -Dmanagement.server.base-path=/v7"
                                + "-Dmanagement.endpoints.web.exposure.include=*"
                                + " -Dlogging.config=file:./logback.xml"
                                + "-Dlogback.configurationFile=logback.xml"
                                + " -Dhikaricp.configurationFile=hikari.properties"
                                + "-Dlogging.level.root=trace"
                                + " -Dorg.springframework.boot.logging.LoggingSystem=none")));
        return needed;
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
