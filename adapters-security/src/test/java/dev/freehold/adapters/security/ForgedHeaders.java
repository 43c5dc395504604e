package dev.freehold.adapters.security;

import static dev.freehold.adapters.security.TokenForge.SECRET;
import static dev.freehold.adapters.security.TokenForge.encoded;
import static dev.freehold.adapters.security.TokenForge.quoted;
import static dev.freehold.adapters.security.TokenForge.right;
import static dev.freehold.adapters.security.TokenForge.utf8;

import java.util.List;
import java.util.stream.Stream;

/** Tokens that are not plain HS256, signed as they claim or as they should be. */
final class ForgedHeaders {
    private ForgedHeaders() {}

    static List<ForgedToken> rows() {
        return Stream.of(algorithms(), extensions(), types())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ForgedToken> algorithms() {
        Rows rows = Rows.of("RFC 8725, sections 2.1 and 3.1");
        for (String none : List.of("none", "None", "NONE", "nOnE", "")) {
            TokenForge token = right().header("alg", quoted(none));
            rows.refuses("alg '%s', not signed".formatted(none), token.unsigned() + ".");
            rows.refuses("alg '%s', validly signed".formatted(none), token);
        }
        for (String other : List.of(
                "RS256",
                "RS384",
                "RS512",
                "PS256",
                "PS384",
                "PS512",
                "ES256",
                "ES384",
                "ES512",
                "ES256K",
                "EdDSA",
                "Ed25519",
                "HS1",
                "HS224",
                "dir",
                "A128KW",
                "PBES2-HS256+A128KW",
                "HMACSHA256",
                "SHA256")) {
            rows.refuses("alg %s, signed by HS256".formatted(other), right().header("alg", quoted(other)));
        }
        for (String spelling :
                List.of("hs256", "Hs256", "HS256 ", " HS256", "HS256\\u0000", "HS-256", "HS256\\n", "\\uff28S256")) {
            rows.refuses("alg spelt '%s'".formatted(spelling), right().header("alg", quoted(spelling)));
        }
        for (String odd : List.of("null", "256", "true", "[\"HS256\"]", "{\"HS256\":1}", "[]")) {
            rows.refuses("alg %s".formatted(odd), right().header("alg", odd));
        }
        return rows.refuses("no alg", right().without("alg"))
                .refuses("no alg, not signed", right().without("alg").unsigned() + ".")
                .refuses("alg HS384, signed by HS384", hmac("HS384", "HmacSHA384"))
                .refuses("alg HS512, signed by HS512", hmac("HS512", "HmacSHA512"))
                .refuses("alg HS384, signed by HS256", hmac("HS384", "HmacSHA256"))
                .refuses("alg in capitals", right().without("alg").header("ALG", "\"HS256\""))
                .accepts("alg with an escape", right().header("alg", "\"\\u0048S256\""))
                .refuses("alg among the claims", right().without("alg").claim("alg", "\"HS256\""))
                .list();
    }

    private static String hmac(String alg, String hmac) {
        return right().header("alg", quoted(alg)).signed(hmac, utf8(SECRET));
    }

    private static List<ForgedToken> extensions() {
        Rows rows = Rows.of("RFC 7515, section 4.1.11, RFC 7797 and RFC 8725, section 2.4");
        for (String json :
                List.of("[\"exp\"]", "[\"b64\"]", "[]", "null", "\"exp\"", "[\"http://example.com/unknown\"]")) {
            rows.refuses("crit %s".formatted(json), right().header("crit", json));
        }
        for (String json : List.of("false", "true", "null", "\"false\"")) {
            rows.refuses("b64 %s".formatted(json), right().header("b64", json));
        }
        for (String json : List.of("\"DEF\"", "\"GZIP\"", "null", "\"\"")) {
            rows.refuses("zip %s".formatted(json), right().header("zip", json));
        }
        for (String json : List.of("\"JWT\"", "\"json\"", "null", "\"\"")) {
            rows.refuses("cty %s".formatted(json), right().header("cty", json));
        }
        return rows.refuses("enc", right().header("enc", "\"A256GCM\""))
                .refuses("b64 false and crit, the payload unencoded", unencoded())
                .refuses("a token within a token", nested())
                .accepts("an unknown header member", right().header("x-unknown", "[1,{\"a\":null}]"))
                .list();
    }

    private static String unencoded() {
        TokenForge token = right().header("b64", "false").header("crit", "[\"b64\"]");
        return TokenForge.sealed(encoded(token.headerJson()) + "." + token.claimsJson());
    }

    private static String nested() {
        return TokenForge.of(right().header("cty", "\"JWT\"").headerJson(), right().signed());
    }

    private static List<ForgedToken> types() {
        Rows rows = Rows.of("RFC 7519, section 5.1, and RFC 8725, section 3.11");
        for (String typ : List.of("JWT", "jwt", "Jwt")) {
            rows.accepts("typ %s".formatted(typ), right().header("typ", quoted(typ)));
        }
        for (String typ : List.of(
                "",
                "JWT ",
                "JWE",
                "JWS",
                "JOSE",
                "at+jwt",
                "dpop+jwt",
                "logout+jwt",
                "application/jwt",
                "JW\\u0000T",
                "\\u0237wt")) {
            rows.refuses("typ '%s'".formatted(typ), right().header("typ", quoted(typ)));
        }
        for (String json : List.of("null", "1", "true", "[\"JWT\"]", "{}")) {
            rows.refuses("typ %s".formatted(json), right().header("typ", json));
        }
        return rows.list();
    }
}
