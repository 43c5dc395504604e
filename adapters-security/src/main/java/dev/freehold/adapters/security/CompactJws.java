package dev.freehold.adapters.security;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.VerifySecureDigestRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** A JWS in compact serialisation (RFC 7515, section 7.1), parsed strictly, and verified by jjwt when asked. */
final class CompactJws {
    private static final int MAX_LENGTH = 8 * 1024;
    /** The length of an HMAC with SHA-256. */
    private static final int SIGNATURE_BYTES = 32;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final JoseHeader header;
    private final byte[] signingInput;
    private final byte[] claims;
    private final byte[] signature;

    private CompactJws(JoseHeader header, byte[] signingInput, byte[] claims, byte[] signature) {
        this.header = header;
        this.signingInput = signingInput;
        this.claims = claims;
        this.signature = signature;
    }

    /** Parses the token; empty if it is too long, malformed, or not plain HS256. */
    static Optional<CompactJws> parse(String token, JoseHeader.Reader headers) {
        int endOfHeader = token.indexOf('.');
        int endOfClaims = token.lastIndexOf('.');
        if (token.length() > MAX_LENGTH || endOfHeader < 0 || token.indexOf('.', endOfHeader + 1) != endOfClaims) {
            return Optional.empty();
        }
        Optional<byte[]> claims = decode(token.substring(endOfHeader + 1, endOfClaims));
        Optional<byte[]> signature =
                decode(token.substring(endOfClaims + 1)).filter(bytes -> bytes.length == SIGNATURE_BYTES);
        if (claims.isEmpty() || signature.isEmpty()) {
            return Optional.empty();
        }
        byte[] signingInput = token.substring(0, endOfClaims).getBytes(StandardCharsets.US_ASCII);
        return headers.read(token.substring(0, endOfHeader))
                .map(header -> new CompactJws(header, signingInput, claims.get(), signature.get()));
    }

    /**
     * Decodes canonical base64url: without padding, and without stray bits at the end. The web adapter has its own
     * equally strict decoder for cursors, because adapters may not share code and the core has no encodings.
     */
    static Optional<byte[]> decode(String part) {
        try {
            return part.endsWith("=") || hasStrayBits(part)
                    ? Optional.empty()
                    : Optional.of(Base64.getUrlDecoder().decode(part));
        } catch (IllegalArgumentException notBase64Url) {
            return Optional.empty();
        }
    }

    private static boolean hasStrayBits(String part) {
        int unused = switch (part.length() % 4) {
            case 2 -> 0b1111;
            case 3 -> 0b11;
            default -> 0;
        };
        return unused != 0 && (ALPHABET.indexOf(part.charAt(part.length() - 1)) & unused) != 0;
    }

    /** The key id; empty if the header has none. */
    Optional<String> keyId() {
        return header.keyId();
    }

    /** The JWT claims set, as the JSON that was sent. */
    byte[] claims() {
        return claims;
    }

    /** Whether the signature is the HMAC under that key, compared in constant time. */
    boolean isSignedWith(SecretKey key) {
        return Jwts.SIG.HS256.verify(new Verification(key));
    }

    /** The question put to jjwt. */
    private final class Verification implements VerifySecureDigestRequest<SecretKey> {
        private final SecretKey key;

        Verification(SecretKey key) {
            this.key = key;
        }

        @Override
        public InputStream getPayload() {
            return new ByteArrayInputStream(signingInput);
        }

        @Override
        public byte[] getDigest() {
            return signature;
        }

        @Override
        public SecretKey getKey() {
            return key;
        }

        /** Null selects the JDK's own provider. */
        @Override
        public @Nullable Provider getProvider() {
            return null;
        }

        /** Verification needs no randomness. */
        @Override
        public @Nullable SecureRandom getSecureRandom() {
            return null;
        }
    }
}
