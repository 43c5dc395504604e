package dev.freehold.bootstrap.local;

import dev.freehold.bootstrap.local.directory.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The ports that Freehold listens on.
 *
 * @param app the auth server and the app
 * @param api the API
 * @param management health and metrics, for the operator
 */
public record Ports(int app, int api, int management) {
    /**
     * The first port that operating systems may assign to outgoing connections, where a free port may be taken at any
     * moment.
     */
    private static final int FIRST_EPHEMERAL = 32_000;

    private static final int FIRST_UNUSED = 20_000;
    private static final String APP = "APP_PORT";
    private static final String API = "API_PORT";
    private static final String MANAGEMENT = "MANAGEMENT_PORT";

    /** @throws CannotStart if two ports are the same */
    public Ports {
        Map<Integer, String> taken = new LinkedHashMap<>();
        byVariable(app, api, management).forEach((variable, port) -> {
            String other = taken.putIfAbsent(port, variable);
            if (other != null) {
                throw new CannotStart(
                        "%s and %s are both %s: set one of them to another port.".formatted(other, variable, port));
            }
        });
    }

    /** The default ports, or those that the variables set. */
    static Ports of(Map<String, String> environment) {
        return new Ports(
                port(environment, APP, 3000), port(environment, API, 8080), port(environment, MANAGEMENT, 8081));
    }

    /** Three ports that are unused at the moment. */
    public static Ports unused() {
        int[] free = ThreadLocalRandom.current()
                .ints(FIRST_UNUSED, FIRST_EPHEMERAL)
                .distinct()
                .filter(Ports::isFree)
                .limit(3)
                .toArray();
        return new Ports(free[0], free[1], free[2]);
    }

    /** @throws CannotStart if one of them is in use */
    void requireFree() {
        byVariable(app, api, management).forEach((variable, port) -> {
            if (!isFree(port)) {
                throw new CannotStart("Port %s is in use: stop the program that uses it, or set %s to another port."
                        .formatted(port, variable));
            }
        });
    }

    private static boolean isFree(int port) {
        return isFree(new InetSocketAddress(port))
                && isFree(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean isFree(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            // Otherwise connections of the last run in TIME_WAIT would count as in use.
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }

    private static int port(Map<String, String> environment, String variable, int defaultPort) {
        String value = environment.getOrDefault(variable, "");
        if (value.isEmpty()) {
            return defaultPort;
        }
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65_535) {
            throw new CannotStart(variable + " must be a whole number from 1 to 65535.");
        }
        return Integer.parseInt(value);
    }

    private static Map<String, Integer> byVariable(int app, int api, int management) {
        Map<String, Integer> byVariable = new LinkedHashMap<>();
        byVariable.put(APP, app);
        byVariable.put(API, api);
        byVariable.put(MANAGEMENT, management);
        return byVariable;
    }
}
