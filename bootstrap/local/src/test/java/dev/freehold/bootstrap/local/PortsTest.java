package dev.freehold.bootstrap.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.bootstrap.local.directory.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
    @Test
    void have_defaults() {
        assertThat(Ports.of(Map.of("APP_PORT", ""))).isEqualTo(new Ports(3000, 8080, 8081));
    }

    @Test
    void can_be_set_with_variables() {
        assertThat(Ports.of(Map.of("APP_PORT", "1", "API_PORT", "65535", "MANAGEMENT_PORT", "9000")))
                .isEqualTo(new Ports(1, 65_535, 9000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "99999999999", "-1", "3000a", " 3000", "\u0663"})
    void must_be_port_numbers(String value) {
        assertThatThrownBy(() -> Ports.of(Map.of("API_PORT", value)))
                .isInstanceOf(CannotStart.class)
                .hasMessage("API_PORT must be a whole number from 1 to 65535.");
    }

    @Test
    void must_differ() {
        assertThatThrownBy(() -> Ports.of(Map.of("MANAGEMENT_PORT", "8080")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("API_PORT and MANAGEMENT_PORT are both 8080: set one of them to another port.");
    }

    @Test
    void are_free_if_nothing_listens() {
        assertThatCode(Ports.unused()::requireFree).doesNotThrowAnyException();
    }

    @Test
    void are_in_use_if_something_listens() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0)) {
            Ports ports = withManagementAt(somebody);
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "Port %d is in use: stop the program that uses it, or set MANAGEMENT_PORT to another port."
                                    .formatted(ports.management()));
        }
    }

    @Test
    void are_in_use_if_something_listens_on_the_loopback_address_only() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(withManagementAt(somebody)::requireFree).isInstanceOf(CannotStart.class);
        }
    }

    private static Ports withManagementAt(ServerSocket somebody) {
        Ports unused = Ports.unused();
        return new Ports(unused.app(), unused.api(), somebody.getLocalPort());
    }
}
