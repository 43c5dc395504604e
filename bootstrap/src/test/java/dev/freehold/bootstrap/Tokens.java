package dev.freehold.bootstrap;

import dev.freehold.fixture.HandMadeToken;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.io.AbstractSerializer;
import io.jsonwebtoken.security.Keys;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Creates tokens with the shared secret and a JWT library, as anyone with the secret can. */
final class Tokens {
    private Tokens() {}

    static String of(String user) {
        return signedWith(HandMadeToken.SECRET, user);
    }

    static String signedWith(String secret, String user) {
        Instant now = Instant.now();
        return Jwts.builder()
                .json(new Json())
                .subject(user)
                .issuer("http://localhost:3000")
                .claim("aud", "http://localhost:8080")
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plusSeconds(600)))
                .signWith(Keys.hmacShaKeyFor(secret.getBytes(StandardCharsets.UTF_8)), Jwts.SIG.HS256)
                .compact();
    }

    private static final class Json extends AbstractSerializer<Map<String, ?>> {
        @Override
        protected void doSerialize(Map<String, ?> map, OutputStream out) {
            new JsonMapper().writeValue(out, map);
        }
    }
}
