package dev.freehold.bootstrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All that Spring Boot is told: the packaged {@code application.properties}, and these arguments. Environment variables are
 * kept from it by {@code spring.properties}, files beside the program by naming the one file to read, and system properties
 * by dropping them.
 */
final class FrameworkSettings {
    private static final String ONLY_FILE = "classpath:/application.properties";

    /** What the JVM sets or reads by itself begins with one of these. */
    private static final Set<String> OF_THE_JVM =
            Set.of("java.", "javax.", "jdk.", "sun.", "os.", "user.", "file.", "line.", "path.", "native.", "std");

    private FrameworkSettings() {}

    /** The arguments, which outrank every other source that Spring Boot has. */
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

    /** Forgets the system properties that are not the JVM's own, so that no framework or library finds a setting there. */
    static void dropSystemProperties() {
        System.getProperties()
                .keySet()
                .removeIf(name -> OF_THE_JVM.stream().noneMatch(String.valueOf(name)::startsWith));
    }
}
