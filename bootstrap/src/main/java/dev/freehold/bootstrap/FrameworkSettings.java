package dev.freehold.bootstrap;

import dev.freehold.bootstrap.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The complete configuration of Spring Boot: the packaged {@code application.properties} and these arguments. It
 * reads no environment variables ({@code spring.properties} turns that off), no files beside the jar (only one file
 * is named), and no system properties (they are removed).
 */
final class FrameworkSettings {
    private static final String ONLY_FILE = "classpath:/application.properties";

    /** Prefixes of the properties that the JVM itself sets or reads. */
    private static final Set<String> OF_THE_JVM =
            Set.of("java.", "javax.", "jdk.", "sun.", "os.", "user.", "file.", "line.", "path.", "native.", "std");

    private FrameworkSettings() {}

    /** The arguments, which take precedence over all other sources of Spring Boot. */
    static String[] of(Settings settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.config.location=" + ONLY_FILE,
                "--server.port=" + settings.port(),
                "--management.server.port=" + settings.managementPort()));
        settings.host().ifPresent(host -> {
            arguments.add("--server.address=" + host);
            arguments.add("--management.server.address=" + host);
        });
        if (settings.logFormat() == Settings.LogFormat.JSON) {
            arguments.add("--logging.structured.format.console=logstash");
        }
        return arguments.toArray(String[]::new);
    }

    /** Removes all system properties except the JVM's own, so that no framework or library takes settings from them. */
    static void dropSystemProperties() {
        System.getProperties()
                .keySet()
                .removeIf(name -> OF_THE_JVM.stream().noneMatch(String.valueOf(name)::startsWith));
    }
}
