package dev.freehold.adapters.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The code on the page of the Better Auth plugin accepts its tokens and no others, in every language. */
class PluginReadmeTest {
    private static final String SECRET = "a secret with the sixty-four bytes or more that HS512 would ask for";
    private static final String CLAIMS =
            "{\"sub\":\"ada\",\"iss\":\"https://auth.example.org\",\"aud\":\"https://api.example.org\"%s}";

    @TempDir
    private Path folder;

    @Test
    void java() throws Exception {
        acceptsHs256WithAnExpiryAlone(ReadmeBackend.java(folder));
    }

    @Test
    void python() throws Exception {
        assumeTrue(ReadmeProgram.runs(folder, List.of("python3", "-c", "import jwt")), "PyJWT is missing");

        acceptsHs256WithAnExpiryAlone(ReadmeBackend.python(folder));
    }

    /** By night, since Go asks for a library. */
    @Test
    @EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
    void go() throws Exception {
        assumeTrue(ReadmeProgram.runs(folder, List.of("go", "version")), "Go is missing");
        Optional<ReadmeBackend> backend = ReadmeBackend.go(folder);
        assumeTrue(backend.isPresent(), "golang-jwt is missing");

        acceptsHs256WithAnExpiryAlone(backend.get());
    }

    private static void acceptsHs256WithAnExpiryAlone(ReadmeBackend backend) throws Exception {
        long now = Instant.now().getEpochSecond();
        String expiring = CLAIMS.formatted(",\"iat\":%d,\"exp\":%d".formatted(now, now + 600));

        assertThat(backend.userId(SECRET, token("HS256", "HmacSHA256", expiring)))
                .contains("ada");
        for (String refused : new String[] {
            token("HS512", "HmacSHA512", expiring),
            token("HS256", "HmacSHA256", CLAIMS.formatted(",\"iat\":" + now)),
            token("HS256", "HmacSHA256", CLAIMS.formatted(",\"iat\":1,\"exp\":2")),
            token("HS256", "HmacSHA256", expiring.replace("auth.example", "evil.example")),
            token("HS256", "HmacSHA256", expiring.replace("api.example", "evil.example")),
            token("HS256", "HmacSHA256", expiring) + "A"
        }) {
            assertThat(backend.userId(SECRET, refused)).as(refused).isEmpty();
        }
        assertThat(backend.userId(SECRET + "!", token("HS256", "HmacSHA256", expiring)))
                .isEmpty();
    }

    private static String token(String algorithm, String mac, String claims) throws Exception {
        String signed = encoded("{\"alg\":\"%s\"}".formatted(algorithm).getBytes(UTF_8))
                + "."
                + encoded(claims.getBytes(UTF_8));
        Mac signature = Mac.getInstance(mac);
        signature.init(new SecretKeySpec(SECRET.getBytes(UTF_8), mac));
        return signed + "." + encoded(signature.doFinal(signed.getBytes(UTF_8)));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
