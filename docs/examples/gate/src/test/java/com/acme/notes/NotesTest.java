package com.acme.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class NotesTest {
    private static final String SECRET = "a secret of at least thirty-two bytes";

    @Test
    void shows_notes_to_their_owner_and_to_nobody_else() throws Exception {
        try (var notes = Notes.start(SECRET, "--server.port=0")) {
            int port = Integer.parseInt(notes.getEnvironment().getRequiredProperty("local.server.port"));

            assertEquals("[\"A note of ada\"]", get(port, "ada", tokenOf("ada")).body());
            assertEquals(403, get(port, "ada", tokenOf("bob")).statusCode());
            HttpResponse<String> refused = get(port, "ada", "none");
            assertEquals(401, refused.statusCode());
            assertEquals("application/problem+json", refused.headers().firstValue("Content-Type").orElseThrow());
        }
    }

    @Test
    void has_nothing_of_tasks_or_sql_on_its_class_path() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.jooq.DSLContext"));
    }

    private static HttpResponse<String> get(int port, String user, String token) throws Exception {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/users/" + user + "/notes"))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }

    /** As Better Auth signs it, with any JWT library or none. */
    private static String tokenOf(String user) throws Exception {
        long now = Instant.now().getEpochSecond();
        String signed = encoded("{\"alg\":\"HS256\"}") + "."
                + encoded("{\"sub\":\"" + user + "\",\"iss\":\"http://localhost:3000\",\"aud\":\"http://localhost:8080\","
                        + "\"iat\":" + now + ",\"exp\":" + (now + 60) + "}");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
