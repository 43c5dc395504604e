package dev.freehold.adapters.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.io.Deserializer;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** A back end made of the code on the page of the Better Auth plugin. */
interface ReadmeBackend {
    String GO_PROGRAM = """
            package main
            import (
            	"errors"
            	"fmt"
            	"os"
            	"%s"
            )
            func check(token string) error {
            	%s
            	fmt.Println(userID)
            	return nil
            }
            func main() {
            	if check(os.Args[1]) != nil {
            		os.Exit(1)
            	}
            }
            """;

    String GO_MODULE = "module backend\ngo 1.18\n";

    /** Of Debian's package of golang-jwt. */
    Path GO_LIBRARY = Path.of("/usr/share/gocode/src/github.com/golang-jwt/jwt");

    /** The user of a token, or nothing if it is refused. */
    Optional<String> userId(String secret, String token) throws Exception;

    /** The code as it stands, but for where the secret comes from, and with a parser of JSON, which jjwt has as a library. */
    @SuppressWarnings("unchecked")
    static ReadmeBackend java(Path folder) throws Exception {
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
                """.formatted(code("java")
                .replace("System.getenv(\"BETTER_AUTH_SECRET\")", "secret")
                .replace("Jwts.parser()", "Jwts.parser().json(new %s())".formatted(Json.class.getCanonicalName()))));
        String path = home(Jwts.class) + File.pathSeparator + home(Json.class);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-d", folder.toString(), "-cp", path, source.toString()))
                .isZero();
        URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeBackend.class.getClassLoader());
        var backend = (BinaryOperator<String>) loader.loadClass("dev.freehold.adapters.security.Backend")
                .getDeclaredConstructor()
                .newInstance();
        return (secret, token) -> {
            try {
                return Optional.of(backend.apply(secret, token));
            } catch (JwtException refused) {
                return Optional.empty();
            }
        };
    }

    /** The code as it stands. */
    static ReadmeBackend python(Path folder) throws IOException {
        Path program = Files.writeString(
                folder.resolve("backend.py"),
                "import os, sys\nimport jwt\ntoken = sys.argv[1]\n" + code("python") + "print(user_id)\n");
        return new ReadmeProgram(folder, List.of("python3", program.toString()));
    }

    /** The code as it stands, with the library that Go finds, or with Debian's, or nothing without either. */
    static Optional<ReadmeBackend> go(Path folder) throws Exception {
        String library = "github.com/golang-jwt/jwt/v5";
        Path module = Files.writeString(folder.resolve("go.mod"), GO_MODULE);
        if (!ReadmeProgram.runs(folder, List.of("go", "get", library))) {
            if (!Files.exists(GO_LIBRARY)) {
                return Optional.empty();
            }
            library = "github.com/golang-jwt/jwt/v4";
            Files.writeString(
                    module, (GO_MODULE + "require %1$s v4.0.0\nreplace %1$s => %2$s\n").formatted(library, GO_LIBRARY));
        }
        Files.writeString(folder.resolve("main.go"), GO_PROGRAM.formatted(library, code("go")));
        Path program = folder.resolve("backend");
        assertThat(ReadmeProgram.runs(folder, List.of("go", "build", "-o", program.toString(), ".")))
                .as(() -> ReadmeProgram.said(folder))
                .isTrue();
        return Optional.of(new ReadmeProgram(folder, List.of(program.toString())));
    }

    private static String code(String language) throws IOException {
        Matcher code = Pattern.compile("(?ms)^```%s\n(.*?)^```$".formatted(language))
                .matcher(Files.readString(Path.of("../frontend/packages/better-auth-shared-secret/README.md")));
        assertThat(code.find()).as(language).isTrue();
        return code.group(1);
    }

    private static Path home(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** What the tokens of this test need. */
    final class Json implements Deserializer<Map<String, ?>> {
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
