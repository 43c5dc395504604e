package dev.freehold.adapters.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets that sign tokens. The HMAC key is the secret's UTF-8 bytes, unprocessed.
 *
 * @param all in order: the first signs, all verify
 */
record SharedSecrets(List<SharedSecret> all) {
    private static final int MIN_BYTES = 32;
    private static final String HMAC = "HmacSHA256";
    private static final Pattern ENTRY = Pattern.compile("(0|[1-9][0-9]{0,8}):(.*)", Pattern.DOTALL);

    /** What the auth server takes away: JavaScript's notion of white space, which is not Java's. */
    private static final Pattern AROUND = Pattern.compile("^[SPACE]+|[SPACE]+\\z"
            .replace("SPACE", "\\t-\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF"));

    /**
     * One secret.
     *
     * @param version the {@code kid} of tokens signed with it, if it has a version
     */
    record SharedSecret(Optional<String> version, SecretKey key) {}

    static SharedSecrets parse(Optional<String> secret, Optional<String> secrets) {
        List<SharedSecret> all = new ArrayList<>();
        secrets.filter(value -> !value.isEmpty()).ifPresent(value -> {
            for (String entry : value.split(",", -1)) {
                all.add(versioned(trimmed(entry)));
            }
        });
        if (all.stream().map(SharedSecret::version).distinct().count() < all.size()) {
            throw new IllegalArgumentException("BETTER_AUTH_SECRETS has a duplicate version");
        }
        secret.filter(value -> !value.isEmpty())
                .map(value -> new SharedSecret(Optional.empty(), key(value, "BETTER_AUTH_SECRET")))
                .ifPresent(all::add);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("BETTER_AUTH_SECRET is missing: set it, or BETTER_AUTH_SECRETS, to the"
                    + " secret that the auth server signs with");
        }
        return new SharedSecrets(List.copyOf(all));
    }

    private static String trimmed(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    private static SharedSecret versioned(String entry) {
        Matcher parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "BETTER_AUTH_SECRETS must be of the form <version>:<secret>,<version>:<secret>, with whole numbers"
                            + " as versions");
        }
        return new SharedSecret(Optional.of(parts.group(1)), key(trimmed(parts.group(2)), "BETTER_AUTH_SECRETS"));
    }

    private static SecretKey key(String secret, String variable) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < MIN_BYTES) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s holds a secret of %d bytes, but needs at least %d: make one with openssl rand -base64 32",
                    variable,
                    bytes.length,
                    MIN_BYTES));
        }
        return new SecretKeySpec(bytes, HMAC);
    }

    /** The secrets that may have signed a token with this key id, or without one. */
    Stream<SecretKey> candidates(Optional<String> keyId) {
        return all.stream()
                .filter(secret -> keyId.isEmpty() || keyId.equals(secret.version()))
                .map(SharedSecret::key);
    }

    /**
     * Derives one key per secret: the HMAC of the purpose, from which the secret cannot be recovered. The web adapter
     * signs its cursors with such keys.
     */
    List<SecretKey> derive(String purpose) {
        return all.stream().map(secret -> derive(secret.key(), purpose)).toList();
    }

    private static SecretKey derive(SecretKey secret, String purpose) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), HMAC);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "SharedSecrets[hidden]";
    }
}
