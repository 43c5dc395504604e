package dev.freehold.adapters.security;

import static dev.freehold.adapters.security.TokenForge.SECOND_SECRET;
import static dev.freehold.adapters.security.TokenForge.SECRET;
import static dev.freehold.adapters.security.TokenForge.encoded;
import static dev.freehold.adapters.security.TokenForge.quoted;
import static dev.freehold.adapters.security.TokenForge.right;

import java.util.List;
import java.util.stream.Stream;

/** Tokens that try to choose, supply or have fetched the key that verifies them. */
final class ForgedKeys {
    private static final String OWN_KEY = "a key that the forger has made up for themselves";

    private ForgedKeys() {}

    static List<ForgedToken> rows() {
        return Stream.of(unversioned(), versioned(), injected())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ForgedToken> unversioned() {
        Rows rows = Rows.of("RFC 7515, section 4.1.4; one secret without a version");
        for (String kid : List.of("\"1\"", "\"0\"", "\"\"", "null", "1", "\"BETTER_AUTH_SECRET\"", "[]", "false")) {
            rows.refuses("kid %s where no secret has a version".formatted(kid), right().header("kid", kid));
        }
        return rows.list();
    }

    private static List<ForgedToken> versioned() {
        Rows rows = Rows.versioned("RFC 7515, section 4.1.4; secrets of versions 2 and 1");
        for (String kid : List.of(
                "\"3\"",
                "\"0\"",
                "\"01\"",
                "\"+1\"",
                "\"1 \"",
                "\" 1\"",
                "\"-1\"",
                "\"1.0\"",
                "\"\"",
                "\"\\u0661\"",
                "1",
                "1.0",
                "null",
                "true",
                "[\"1\"]",
                "{\"1\":\"1\"}",
                "\"1,2\"",
                "\"*\"",
                "\"../../../../dev/null\"",
                "\"' or 1=1 --\"",
                "\"1\\u0000\"",
                "\"http://example.com/key\"")) {
            rows.refuses("kid %s".formatted(kid), right().header("kid", kid));
        }
        return rows.accepts("no kid, the first secret", right().signed(SECOND_SECRET))
                .accepts("no kid, the second secret", right().signed(SECRET))
                .accepts("kid 1 and its secret", right().header("kid", "\"1\"").signed(SECRET))
                .accepts("kid 2 and its secret", right().header("kid", "\"2\"").signed(SECOND_SECRET))
                .accepts(
                        "kid 1 with an escape",
                        right().header("kid", "\"\\u0031\"").signed(SECRET))
                .refuses(
                        "kid 2 and the secret of 1",
                        right().header("kid", "\"2\"").signed(SECRET))
                .refuses(
                        "kid 1 and the secret of 2",
                        right().header("kid", "\"1\"").signed(SECOND_SECRET))
                .refuses(
                        "kid 3 and the secret of 2",
                        right().header("kid", "\"3\"").signed(SECOND_SECRET))
                .refuses(
                        "kid 1 and the version written into the key",
                        right().header("kid", "\"1\"").signed("1:" + SECRET))
                .refuses(
                        "no kid and both secrets as they stand in the variable",
                        right().signed("2:" + SECOND_SECRET + ",1:" + SECRET))
                .refuses(
                        "kid among the claims and no such secret",
                        right().claim("kid", "\"1\"").signed(OWN_KEY))
                .list();
    }

    private static List<ForgedToken> injected() {
        String octets = "{\"kty\":\"oct\",\"alg\":\"HS256\",\"k\":\"" + encoded(OWN_KEY) + "\"}";
        Rows rows = Rows.of("RFC 7515, sections 4.1.2 to 4.1.8, and RFC 8725, section 3.10");
        for (String name : List.of("jku", "x5u")) {
            for (String url : List.of("http://127.0.0.1:9/keys", "file:///dev/null", "data:,x", "//example.com")) {
                rows.refuses(
                        "%s %s, signed with its key".formatted(name, url),
                        right().header(name, quoted(url)).signed(OWN_KEY));
            }
        }
        return rows.refuses(
                        "jwk of the forger's own", right().header("jwk", octets).signed(OWN_KEY))
                .refuses(
                        "jwk of no bytes",
                        right().header("jwk", "{\"kty\":\"oct\",\"k\":\"\"}").signed(OWN_KEY))
                .refuses(
                        "jwk that is no key",
                        right().header("jwk", "\"" + OWN_KEY + "\"").signed(OWN_KEY))
                .refuses(
                        "jwk as the text of the key",
                        right().header("jwk", octets).signed(octets))
                .refuses(
                        "x5c of the forger's own",
                        right().header("x5c", "[\"AAAA\"]").signed(OWN_KEY))
                .refuses(
                        "x5t",
                        right().header("x5t", quoted(encoded("x".repeat(20)))).signed(OWN_KEY))
                .refuses(
                        "k in the header",
                        right().header("k", quoted(encoded(OWN_KEY))).signed(OWN_KEY))
                .refuses(
                        "secret in the header",
                        right().header("secret", quoted(OWN_KEY)).signed(OWN_KEY))
                .refuses("epk in the header", right().header("epk", octets).signed(OWN_KEY))
                .accepts(
                        "jku beside the right signature: not followed",
                        right().header("jku", "\"http://127.0.0.1:9/keys\""))
                .accepts(
                        "x5u beside the right signature: not followed",
                        right().header("x5u", "\"http://127.0.0.1:9/keys\""))
                .list();
    }
}
