package dev.freehold.bootstrap.local;

import dev.freehold.bootstrap.local.directory.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables of a developer's shell that hold for the API of a local run as well. The others of the contract say where its
 * parts find each other, which the run decides by itself.
 */
final class ShellVariables {
    private static final String HOST = "HOST";
    private static final List<String> PASSED =
            List.of("RATE_LIMIT_PER_MINUTE", "CORS_ALLOWED_ORIGINS", "OTEL_EXPORTER_OTLP_ENDPOINT", "LOG_FORMAT", HOST);

    private ShellVariables() {}

    /** @throws CannotStart if {@code localhost}, where the app is opened, would not lead to the parts */
    static Map<String, String> passed(Map<String, String> environment) {
        Map<String, String> passed = new LinkedHashMap<>();
        for (String variable : PASSED) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                passed.put(variable, value);
            }
        }
        if (passed.containsKey(HOST) && !isLocalhost(passed.get(HOST))) {
            throw new CannotStart("HOST must be localhost or unset: the app is opened at localhost.");
        }
        return passed;
    }

    private static boolean isLocalhost(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isLoopbackAddress() || address.isAnyLocalAddress();
        } catch (IOException unknown) {
            return false;
        }
    }
}
