package dev.freehold.evidence.section;

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
    void are_found_in_the_output_of_tests_and_services(String secret) {
        assertThat(PrintedSecrets.in("a.log", "before " + secret + " behind")).hasSize(1);
        assertThat(PrintedSecrets.in("a.xml", "<system-out><![CDATA[" + secret + "]]></system-out>"))
                .hasSize(1);
        assertThat(PrintedSecrets.in("a.xml", "<system-err>\n" + secret + "\n</system-err>"))
                .hasSize(1);
    }

    @Test
    void are_not_searched_for_in_test_names() {
        assertThat(PrintedSecrets.in("a.xml", "<testcase name=\"" + HandMadeToken.SECRET + "\"/>"))
                .isEmpty();
        assertThat(
                        PrintedSecrets.in(
                                "a.xml",
                                "<system-out>\n  ✓   10 [e2e] › a.spec.ts:9:3 › with {\"email\":\"a@example.org\"} (29ms)\n</system-out>"))
                .isEmpty();
    }

    @Test
    void do_not_match_ordinary_log_lines() {
        assertThat(PrintedSecrets.in("a.log", "2026-11-27 INFO dev.freehold.Freehold@1f2e started, node@20.1"))
                .isEmpty();
    }
}
