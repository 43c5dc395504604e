package dev.freehold.contract;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token made by hand, with nothing but the shared secret and the JDK. */
final class HandMadeToken {
    private HandMadeToken() {}

    static String of(String user) {
        long now = Instant.now().getEpochSecond();
        String signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")
                + "."
                + encoded(
                        "{\"sub\":\"%s\",\"iss\":\"http://localhost:3000\",\"aud\":\"http://localhost:8080\",\"iat\":%d,\"exp\":%d}"
                                .formatted(user, now, now + 600));
        return signed + "." + encoded(mac(signed));
    }

    private static byte[] mac(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ContractService.TOKENS_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
