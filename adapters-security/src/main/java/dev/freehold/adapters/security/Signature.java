package dev.freehold.adapters.security;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.VerifySecureDigestRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.Provider;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** Verifies a signature with jjwt, in constant time. */
final class Signature implements VerifySecureDigestRequest<SecretKey> {
    private final CompactJws jws;
    private final SecretKey key;

    private Signature(CompactJws jws, SecretKey key) {
        this.jws = jws;
        this.key = key;
    }

    static boolean verifies(CompactJws jws, SecretKey key) {
        return Jwts.SIG.HS256.verify(new Signature(jws, key));
    }

    @Override
    public InputStream getPayload() {
        return new ByteArrayInputStream(jws.signingInput());
    }

    @Override
    public byte[] getDigest() {
        return jws.signature();
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
