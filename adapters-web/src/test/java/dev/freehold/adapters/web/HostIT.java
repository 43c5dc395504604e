package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any host that a network can give is served, and what is none is told so. Tomcat alone takes only names of the DNS. */
class HostIT {
    private static final Api API = Api.shared();
    private final User ada = API.user();

    private Answer with(String hosts) {
        return RawHttp.bytes(
                API,
                "GET " + ada.tasks() + " HTTP/1.1\r\n" + hosts + "Connection: close\r\nAuthorization: " + ada.bearer()
                        + "\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "freehold_api",
                "freehold_api:8080",
                "_api._tcp.example_",
                "api_",
                "a.b.example.",
                "127.0.0.1:80",
                "[::1]:8080",
                "UPPER.example",
                "0_0"
            })
    void a_host_is_served(String host) {
        assertThat(with("Host: " + host + "\r\n").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Host: a b\r\n",
                "Host: freehold_api:port\r\n",
                "Host: a_b/c\r\n",
                "Host: [::1\r\n",
                "Host: ü.example\r\n",
                "Host: a@b\r\n",
                "Host: a..b\r\n",
                "Host: a\r\nHost: a\r\n"
            })
    void what_is_no_host_is_refused_with_the_reason(String hosts) {
        Answer answer = with(hosts);

        Refused.with(400, answer);
        assertThat(answer.text()).contains("Host header");
    }
}
