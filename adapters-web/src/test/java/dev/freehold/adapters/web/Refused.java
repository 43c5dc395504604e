package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** What every refusal has to be. */
final class Refused {
    /** The page that the type of each problem points into. */
    private static final String PAGE = Api.shared().send("GET", "/docs", "").text();

    private Refused() {}

    /** Asserts that the answer is a problem of that status, and complete, and tells nothing it should not. */
    static Answer with(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        for (String member : new String[] {"type", "title", "detail", "instance"}) {
            assertThat(problem.path(member).isString()).as(member).isTrue();
            assertThat(problem.path(member).stringValue()).as(member).isNotBlank();
        }
        String type = problem.path("type").stringValue();
        assertThat(type).startsWith("/docs#");
        assertThat(PAGE).contains("id=\"" + type.substring("/docs#".length()) + "\"");
        assertThat(problem.path("instance").stringValue()).doesNotContain("?");
        assertThat(answer.text()).doesNotContain("Exception", "dev.freehold", "org.springframework", "java.", "\\tat ");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
        return answer;
    }

    /** Asserts a 400 for content that names exactly those fields. */
    static Answer naming(Answer answer, String... fields) {
        with(400, answer);
        assertThat(answer.fields()).as(answer.text()).containsExactlyInAnyOrder(fields);
        return answer;
    }
}
