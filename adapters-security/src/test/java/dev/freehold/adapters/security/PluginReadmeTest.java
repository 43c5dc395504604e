package dev.freehold.adapters.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.io.Deserializer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java code on the page of the Better Auth plugin accepts its tokens and no others. */
class PluginReadmeTest {
    private static final Path PAGE = Path.of("../frontend/packages/better-auth-shared-secret/README.md");
    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    private static final String SECRET = "a secret with the sixty-four bytes or more that HS512 would ask for";
    private static final String CLAIMS =
            "{\"sub\":\"ada\",\"iss\":\"https://auth.example.org\",\"aud\":\"https://api.example.org\"%s}";

    @Test
    void accepts_hs256_with_an_expiry_alone(@TempDir Path folder) throws Exception {
        BinaryOperator<String> userId = compiled(folder);
        String expiring = CLAIMS.formatted(",\"exp\":" + (Instant.now().getEpochSecond() + 600));

        assertThat(userId.apply(SECRET, token("HS256", "HmacSHA256", expiring))).isEqualTo("ada");
        for (String refused : new String[] {
            token("HS512", "HmacSHA512", expiring),
            token("HS256", "HmacSHA256", CLAIMS.formatted("")),
            token("HS256", "HmacSHA256", CLAIMS.formatted(",\"exp\":1")),
            token("HS256", "HmacSHA256", expiring.replace("auth.example", "evil.example")),
            token("HS256", "HmacSHA256", expiring.replace("api.example", "evil.example")),
            token("HS256", "HmacSHA256", expiring) + "A"
        }) {
            assertThatThrownBy(() -> userId.apply(SECRET, refused)).isInstanceOf(JwtException.class);
        }
    }

    /** The code as it stands, but for where the secret comes from, and with a parser of JSON, which jjwt has as a library. */
    @SuppressWarnings("unchecked")
    private static BinaryOperator<String> compiled(Path folder) throws Exception {
        Matcher code = JAVA.matcher(Files.readString(PAGE));
        assertThat(code.find()).isTrue();
        Path source = Files.writeString(folder.resolve("Backend.java"), """
                package dev.freehold.adapters.security;
                import static java.nio.charset.StandardCharsets.UTF_8;
                import io.jsonwebtoken.*;
                import javax.crypto.SecretKey;
                import javax.crypto.spec.SecretKeySpec;
                public class Backend implements java.util.function.BinaryOperator<String> {
                    public String apply(String secret, String token) {
                        %s
                        return userId;
                    }
                }
                """.formatted(code.group(1)
                .replace("System.getenv(\"BETTER_AUTH_SECRET\")", "secret")
                .replace("Jwts.parser()", "Jwts.parser().json(new %s())".formatted(Json.class.getCanonicalName()))));
        String path = Path.of(Jwts.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                + System.getProperty("path.separator")
                + Path.of(Json.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-d", folder.toString(), "-cp", path, source.toString()))
                .isZero();
        URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, PluginReadmeTest.class.getClassLoader());
        return (BinaryOperator<String>) loader.loadClass("dev.freehold.adapters.security.Backend")
                .getDeclaredConstructor()
                .newInstance();
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

    /** What the tokens of this test need. */
    public static final class Json implements Deserializer<Map<String, ?>> {
        @Override
        @Deprecated
        public Map<String, ?> deserialize(byte[] bytes) {
            return StrictJson.create().object(bytes).orElseThrow();
        }

        @Override
        public Map<String, ?> deserialize(Reader reader) {
            try {
                StringWriter text = new StringWriter();
                reader.transferTo(text);
                return StrictJson.create()
                        .object(text.toString().getBytes(UTF_8))
                        .orElseThrow();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
