package dev.freehold.adapters.security;

import static dev.freehold.adapters.security.TokenForge.of;
import static dev.freehold.adapters.security.TokenForge.right;
import static dev.freehold.adapters.security.TokenForge.utf8;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tokens, all validly signed, whose header or payload is not a single unambiguous JSON object in UTF-8. */
final class ForgedJson {
    private static final String HEADER = right().headerJson();
    private static final String CLAIMS = right().claimsJson();

    private ForgedJson() {}

    static List<ForgedToken> rows() {
        return Stream.of(objects(), duplicates(), encodings(), nesting())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ForgedToken> objects() {
        Rows rows = Rows.of("RFC 8259, and RFC 7519, section 7.2");
        Map<String, String> broken = new LinkedHashMap<>();
        broken.put("an array", "[]");
        broken.put("an object in an array", "[%s]");
        broken.put("a string", "\"text\"");
        broken.put("a number", "7");
        broken.put("null", "null");
        broken.put("blanks", "   ");
        broken.put("an object cut short", "{\"a\":1");
        broken.put("a second object after the first", "%s{}");
        broken.put("garbage after the object", "%s x");
        broken.put("a comma after the object", "%s,");
        broken.put("a NUL after the object", "%s\0");
        broken.put("a comment", "/* */%s");
        broken.put("a line of comment", "%s//");
        for (Map.Entry<String, String> entry : broken.entrySet()) {
            rows.refuses(
                    "a header that is " + entry.getKey(), of(entry.getValue().formatted(HEADER), CLAIMS));
            rows.refuses(
                    "a payload that is " + entry.getKey(),
                    of(HEADER, entry.getValue().formatted(CLAIMS)));
        }
        rows.accepts(
                "whitespace around and within", of(" \n" + HEADER + "\t", "\r\n" + CLAIMS.replace(",", " ,\n") + " "));
        for (String member : List.of(
                "'a':1",
                "a:1",
                "\"a\":01",
                "\"a\":+1",
                "\"a\":.5",
                "\"a\":1.",
                "\"a\":0x1",
                "\"a\":NaN",
                "\"a\":Infinity",
                "\"a\":'b'",
                "\"a\":\"b\nc\"",
                "\"a\":\"\\x41\"",
                "\"a\":\"\\u00g0\"",
                "\"a\":True",
                "\"a\":undefined",
                "\"a\"",
                "\"a\":",
                ",",
                "\"a\":1;")) {
            rows.refuses("claims with " + member, of(HEADER, CLAIMS.replace("}", "," + member + "}")));
        }
        return rows.list();
    }

    private static List<ForgedToken> duplicates() {
        Rows rows = Rows.of("RFC 7515, section 4, RFC 7519, section 4, and RFC 8725, section 2.4");
        for (String member : List.of(
                "\"sub\":\"ada\"",
                "\"sub\":\"bob\"",
                "\"s\\u0075b\":\"bob\"",
                "\"exp\":1",
                "\"\\u0065xp\":9999999999",
                "\"iss\":\"x\"",
                "\"aud\":\"x\"",
                "\"iat\":1",
                "\"a\":1,\"a\":1",
                "\"a\":{\"b\":1,\"b\":2}",
                "\"a\":[{\"b\":1,\"\\u0062\":2}]")) {
            rows.refuses(
                    "claims with %s as well".formatted(member), of(HEADER, CLAIMS.replace("}", "," + member + "}")));
            rows.refuses("claims with %s first".formatted(member), of(HEADER, CLAIMS.replace("{", "{" + member + ",")));
        }
        for (String member : List.of(
                "\"alg\": \"HS256\"",
                "\"alg\":\"none\"",
                "\"\\u0061lg\":\"none\"",
                "\"typ\":\"JWT\",\"typ\":\"JWT\"",
                "\"x\":1,\"x\":1")) {
            rows.refuses(
                    "a header with %s as well".formatted(member), of(HEADER.replace("}", "," + member + "}"), CLAIMS));
            rows.refuses(
                    "a header with %s first".formatted(member), of(HEADER.replace("{", "{" + member + ","), CLAIMS));
        }
        return rows.accepts("a claim whose name differs in case", right().claim("Sub", "\"bob\""))
                .accepts("the same name at two depths", right().claim("a", "{\"sub\":\"bob\",\"a\":1}"))
                .accepts("a name with an escape", of(HEADER, CLAIMS.replace("\"sub\"", "\"s\\u0075b\"")))
                .list();
    }

    private static List<ForgedToken> encodings() {
        Rows rows = Rows.of("RFC 7515, sections 5.2 and 11, and RFC 8725, section 3.7");
        for (Charset charset : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32LE"),
                Charset.forName("UTF-32BE"))) {
            rows.refuses("a header in " + charset, of(HEADER.getBytes(charset), utf8(CLAIMS)));
            rows.refuses("a payload in " + charset, of(utf8(HEADER), CLAIMS.getBytes(charset)));
        }
        Map<String, String> invalid = new LinkedHashMap<>();
        invalid.put("a byte that UTF-8 never has", "ff");
        invalid.put("a byte of Latin-1", "e9");
        invalid.put("an overlong slash", "c0af");
        invalid.put("an overlong NUL", "c080");
        invalid.put("half a character", "c3");
        invalid.put("a surrogate in three bytes", "eda080");
        invalid.put("a pair of surrogates in six bytes", "eda0bdedb880");
        invalid.put("a code point beyond the last", "f4908080");
        for (Map.Entry<String, String> entry : invalid.entrySet()) {
            byte[] bytes = HexFormat.of().parseHex(entry.getValue());
            rows.refuses(
                    "a name with " + entry.getKey(),
                    of(utf8(HEADER), around(right().claim("name", "\"*\"").claimsJson(), bytes)));
            rows.refuses(
                    "a header with " + entry.getKey(),
                    of(around(right().header("x", "\"*\"").headerJson(), bytes), utf8(CLAIMS)));
        }
        return rows.refuses("a byte order mark before the header", of("\ufeff" + HEADER, CLAIMS))
                .refuses("a byte order mark before the payload", of(HEADER, "\ufeff" + CLAIMS))
                .accepts(
                        "a name with letters of all planes",
                        right().claim("name", "\"\u00e9\u4e00\ud83d\ude00\udbff\udfff\""))
                .list();
    }

    private static byte[] around(String text, byte[] star) {
        int at = text.indexOf('*');
        byte[] before = utf8(text.substring(0, at));
        byte[] after = utf8(text.substring(at + 1));
        return ByteBuffer.allocate(before.length + star.length + after.length)
                .put(before)
                .put(star)
                .put(after)
                .array();
    }

    private static List<ForgedToken> nesting() {
        return Rows.of("RFC 8259, section 9")
                .accepts("a claim 100 deep", right().claim("a", "[".repeat(100) + "]".repeat(100)))
                .refuses("a claim 2,000 deep", right().claim("a", "[".repeat(2_000) + "]".repeat(2_000)))
                .refuses("a claim that opens 5,000 times and never closes", right().claim("a", "[".repeat(5_000)))
                .refuses("a header 1,000 deep", right().header("x", "[".repeat(1_000) + "]".repeat(1_000)))
                .list();
    }
}
