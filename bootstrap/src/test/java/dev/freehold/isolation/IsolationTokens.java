package dev.freehold.isolation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a caller may hold in their hands: no token, a bad one of each kind, somebody's, their own. */
enum IsolationTokens {
    NONE,
    GARBAGE,
    EXPIRED,
    NOT_YET_VALID,
    OTHER_SECRET,
    OTHER_ISSUER,
    OTHER_AUDIENCE,
    ANOTHER_USERS,
    OWN;

    static final String SECRET = "a secret for tests that is long enough";

    boolean isGood() {
        return this == ANOTHER_USERS || this == OWN;
    }

    /** The token that this user would send; empty for none. */
    String of(String user) {
        long now = Instant.now().getEpochSecond();
        return switch (this) {
            case NONE -> "";
            case GARBAGE -> "garbage";
            case EXPIRED -> token(SECRET, user, now - 600, now - 300, "http://localhost:3000", "http://localhost:8080");
            case NOT_YET_VALID ->
                token(SECRET, user, now + 300, now + 600, "http://localhost:3000", "http://localhost:8080");
            case OTHER_SECRET ->
                token(
                        "another secret that is long enough too",
                        user,
                        now,
                        now + 600,
                        "http://localhost:3000",
                        "http://localhost:8080");
            case OTHER_ISSUER -> token(SECRET, user, now, now + 600, "http://elsewhere", "http://localhost:8080");
            case OTHER_AUDIENCE -> token(SECRET, user, now, now + 600, "http://localhost:3000", "http://elsewhere");
            case ANOTHER_USERS ->
                token(SECRET, "carol", now, now + 600, "http://localhost:3000", "http://localhost:8080");
            case OWN -> token(SECRET, user, now, now + 600, "http://localhost:3000", "http://localhost:8080");
        };
    }

    private static String token(String secret, String user, long from, long until, String issuer, String audience) {
        String signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8))
                + "."
                + encoded("{\"sub\":\"%s\",\"iss\":\"%s\",\"aud\":\"%s\",\"iat\":%d,\"exp\":%d}"
                        .formatted(user, issuer, audience, from, until)
                        .getBytes(StandardCharsets.UTF_8));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
