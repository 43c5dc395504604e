package dev.freehold.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.fixture.HandMadeToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedSecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                HandMadeToken.SECRET,
                "?password=hunter2",
                "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.x",
                "Sign-up of ada.lovelace@example.com",
                "ADAS-OWN-WORDS-1"
            })
    void are_found_in_what_a_test_or_a_service_printed(String secret) {
        assertThat(PrintedSecrets.in("a.log", "before " + secret + " behind")).hasSize(1);
        assertThat(PrintedSecrets.in("a.xml", "<system-out><![CDATA[" + secret + "]]></system-out>"))
                .hasSize(1);
        assertThat(PrintedSecrets.in("a.xml", "<system-err>\n" + secret + "\n</system-err>"))
                .hasSize(1);
    }

    @Test
    void are_not_looked_for_in_the_names_of_tests() {
        assertThat(PrintedSecrets.in("a.xml", "<testcase name=\"" + HandMadeToken.SECRET + "\"/>"))
                .isEmpty();
        assertThat(
                        PrintedSecrets.in(
                                "a.xml",
                                "<system-out>\n  ✓   10 [e2e] › a.spec.ts:9:3 › with {\"email\":\"a@example.org\"} (29ms)\n</system-out>"))
                .isEmpty();
    }

    @Test
    void are_nothing_that_logs_are_full_of() {
        assertThat(PrintedSecrets.in("a.log", "2026-11-27 INFO dev.freehold.Freehold@1f2e started, node@20.1"))
                .isEmpty();
    }
}
