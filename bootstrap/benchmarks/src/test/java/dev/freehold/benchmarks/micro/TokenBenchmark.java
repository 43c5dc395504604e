package dev.freehold.benchmarks.micro;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import dev.freehold.adapters.security.SecurityAdapter;
import dev.freehold.application.port.AccessToken;
import dev.freehold.application.port.out.TokenVerifier;
import dev.freehold.benchmarks.BenchmarkToken;
import dev.freehold.domain.access.AuthenticatedUser;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The check of one token: through the port, by the libraries that people use for it (signature, issuer, audience and times
 * checked, as they recommend), and the HMAC alone, which none can do without.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TokenBenchmark {
    private final String token = BenchmarkToken.of("2ee2f4a6-4b0b-4fb3-b3c4-1c7dc2b0b8a1");
    private final AccessToken accessToken = new AccessToken(token);
    private final List<AccessToken> manyTokens = IntStream.range(0, 20_000)
            .mapToObj(user -> new AccessToken(BenchmarkToken.of("2ee2f4a6-4b0b-4fb3-b3c4-1c7dc2b0" + user)))
            .toList();
    private int next;
    private final byte[] signed = token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);

    private final TokenVerifier port = SecurityAdapter.with(Optional.of(BenchmarkToken.SECRET), Optional.empty())
            .tokenVerifier(BenchmarkToken.ISSUER, BenchmarkToken.AUDIENCE, InstantSource.system());
    private final SecretKeySpec key = new SecretKeySpec(BenchmarkToken.key(), "HmacSHA256");
    private final JWTVerifier auth0 = JWT.require(Algorithm.HMAC256(BenchmarkToken.key()))
            .withIssuer(BenchmarkToken.ISSUER)
            .withAudience(BenchmarkToken.AUDIENCE)
            .build();
    private final JwtConsumer jose4j = new JwtConsumerBuilder()
            .setVerificationKey(new HmacKey(BenchmarkToken.key()))
            .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "HS256"))
            .setRequireExpirationTime()
            .setRequireSubject()
            .setExpectedIssuer(BenchmarkToken.ISSUER)
            .setExpectedAudience(BenchmarkToken.AUDIENCE)
            .build();
    private final DefaultJWTClaimsVerifier<?> nimbusClaims = new DefaultJWTClaimsVerifier<>(
            BenchmarkToken.AUDIENCE,
            new JWTClaimsSet.Builder().issuer(BenchmarkToken.ISSUER).build(),
            Set.of("sub", "exp", "iat"));
    private final JWSVerifier nimbus = nimbusVerifier();

    private static JWSVerifier nimbusVerifier() {
        try {
            return new MACVerifier(BenchmarkToken.key());
        } catch (JOSEException shortSecret) {
            throw new IllegalStateException(shortSecret);
        }
    }

    /** A token that comes again, as nearly all do. */
    @Benchmark
    public Optional<AuthenticatedUser> freehold() {
        return port.verify(accessToken);
    }

    /** A token that is not remembered: there are more of them than the port remembers. */
    @Benchmark
    public Optional<AuthenticatedUser> freeholdFirstTime() {
        next = (next + 1) % manyTokens.size();
        return port.verify(manyTokens.get(next));
    }

    @Benchmark
    public byte[] hmacAlone() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        return mac.doFinal(signed);
    }

    @Benchmark
    public DecodedJWT auth0() {
        return auth0.verify(token);
    }

    @Benchmark
    public JwtClaims jose4j() throws InvalidJwtException {
        return jose4j.processToClaims(token);
    }

    @Benchmark
    public JWTClaimsSet nimbus() throws ParseException, JOSEException, BadJWTException {
        SignedJWT jwt = SignedJWT.parse(token);
        if (!jwt.verify(nimbus)) {
            throw new IllegalStateException("not verified");
        }
        JWTClaimsSet claims = jwt.getJWTClaimsSet();
        nimbusClaims.verify(claims, null);
        return claims;
    }
}
