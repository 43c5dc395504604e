package dev.freehold.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes tokens as the auth server does, with the JDK alone. */
public final class BenchmarkToken {
    public static final String SECRET = "a secret for benchmarks that is long enough";
    public static final String ISSUER = "http://localhost:3000";
    public static final String AUDIENCE = "http://localhost:8080";

    private BenchmarkToken() {}

    /** A token of that user, good for ten hours. */
    public static String of(String user) {
        long now = Instant.now().getEpochSecond() - 5;
        String signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "."
                + encoded("""
                {"sub":"%s","iat":%d,"exp":%d,"iss":"%s","aud":"%s","email":"someone@example.com","name":"Some One"}""".formatted(user, now, now + 36_000, ISSUER, AUDIENCE));
        return signed + "." + encoded(signature(signed));
    }

    /** The HMAC of that text under the secret. */
    public static byte[] signature(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The secret as a key. */
    public static byte[] key() {
        return SECRET.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
