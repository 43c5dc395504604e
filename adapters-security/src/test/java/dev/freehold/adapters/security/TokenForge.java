package dev.freehold.adapters.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Builds valid and invalid tokens by hand, with strings and HMAC alone, so that no library repairs what is meant to
 * be broken.
 *
 * @param header the members of the header, each as JSON
 * @param claims the members of the payload, each as JSON
 */
record TokenForge(Map<String, String> header, Map<String, String> claims) {
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final String ISSUER = "http://localhost:3000";
    static final String AUDIENCE = "http://localhost:8080";

    /**
     * The only secret, or version 1 where there are two. Long enough for HS512, so that its length is no reason to
     * reject an HS512 token.
     */
    static final String SECRET = "a shared secret of 64 bytes that is long enough for HS512 too 01";

    /** Version 2, which signs. */
    static final String SECOND_SECRET = "a shared secret of 64 bytes that is long enough for HS512 too 02";

    /** A token that is valid in every respect. */
    static TokenForge right() {
        return new TokenForge(Map.of(), Map.of())
                .header("alg", "\"HS256\"")
                .claim("sub", "\"ada\"")
                .claim("iss", quoted(ISSUER))
                .claim("aud", quoted(AUDIENCE))
                .claim("iat", seconds(-60))
                .claim("exp", seconds(3_600));
    }

    TokenForge header(String name, String json) {
        return new TokenForge(with(header, name, json), claims);
    }

    TokenForge claim(String name, String json) {
        return new TokenForge(header, with(claims, name, json));
    }

    TokenForge without(String name) {
        Map<String, String> fewerHeaders = new LinkedHashMap<>(header);
        Map<String, String> fewerClaims = new LinkedHashMap<>(claims);
        fewerHeaders.remove(name);
        fewerClaims.remove(name);
        return new TokenForge(fewerHeaders, fewerClaims);
    }

    private static Map<String, String> with(Map<String, String> members, String name, String json) {
        Map<String, String> more = new LinkedHashMap<>(members);
        more.put(name, json);
        return more;
    }

    String headerJson() {
        return json(header);
    }

    String claimsJson() {
        return json(claims);
    }

    private static String json(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The signing input: header and payload. */
    String unsigned() {
        return encoded(headerJson()) + "." + encoded(claimsJson());
    }

    String signed() {
        return signed(SECRET);
    }

    String signed(String secret) {
        return signed("HmacSHA256", secret.getBytes(StandardCharsets.UTF_8));
    }

    String signed(String hmac, byte[] key) {
        return sealed(unsigned(), hmac, key);
    }

    /** A token with this header and payload, validly signed. */
    static String of(String header, String payload) {
        return of(utf8(header), utf8(payload));
    }

    static String of(byte[] header, byte[] payload) {
        return sealed(encoded(header) + "." + encoded(payload));
    }

    /** Appends a valid signature to any text. */
    static String sealed(String unsigned) {
        return sealed(unsigned, "HmacSHA256", utf8(SECRET));
    }

    private static String sealed(String unsigned, String hmac, byte[] key) {
        return unsigned + "." + encoded(mac(hmac, key, unsigned));
    }

    static byte[] mac(String hmac, byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(hmac);
            mac.init(new SecretKeySpec(key, hmac));
            return mac.doFinal(utf8(text));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static String encoded(String text) {
        return encoded(utf8(text));
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** A number of seconds from now, as a NumericDate. */
    static String seconds(long fromNow) {
        return String.valueOf(NOW.getEpochSecond() + fromNow);
    }
}
