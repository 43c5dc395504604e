package dev.freehold.adapters.security;

import static dev.freehold.adapters.security.TokenForge.quoted;
import static dev.freehold.adapters.security.TokenForge.right;

import java.util.List;

/** Tokens whose subject is or is not a valid user id. */
final class ForgedSubjects {
    private ForgedSubjects() {}

    static List<ForgedToken> rows() {
        Rows rows = Rows.of("RFC 7519, section 4.1.2, and the contract, sub");
        for (String text : List.of(
                "a", " ", "...", ".a", "a.", "a b", "?", "#", "\u00a0", "\u200b", "\ud83d\ude00", "\\ud83d\\ude00")) {
            rows.accepts("sub '%s'".formatted(text), right().claim("sub", quoted(text)));
        }
        for (String text : List.of(
                "",
                ".",
                "..",
                "\\u002e",
                "\\u002e.",
                "/",
                "a/b",
                "a\\/b",
                "\\\\",
                "a\\\\b",
                ";",
                "a;b",
                "%",
                "%41",
                "a%2Fb",
                "\\u0000",
                "a\\u0000",
                "\\u0001",
                "\\t",
                "a\\n",
                "\\u001f",
                "\\u007f",
                "\\u0080",
                "\\u0085",
                "\\u009f",
                "\\ud800",
                "a\\udc00",
                "\\ude00\\ud83d")) {
            rows.refuses("sub '%s'".formatted(text), right().claim("sub", quoted(text)));
        }
        for (String json : List.of("null", "1", "1.5", "true", "[\"ada\"]", "[]", "{\"ada\":1}", "{}")) {
            rows.refuses("sub %s".formatted(json), right().claim("sub", json));
        }
        return rows.refuses("no sub", right().without("sub"))
                .refuses("sub in capitals", right().without("sub").claim("SUB", "\"ada\""))
                .refuses("sub in the header only", right().without("sub").header("sub", "\"ada\""))
                .accepts("255 letters", right().claim("sub", quoted("x".repeat(255))))
                .refuses("256 letters", right().claim("sub", quoted("x".repeat(256))))
                .accepts(
                        "255 code points beyond the first plane",
                        right().claim("sub", quoted("\ud83d\ude00".repeat(255))))
                .refuses(
                        "256 code points beyond the first plane",
                        right().claim("sub", quoted("\ud83d\ude00".repeat(256))))
                .accepts(
                        "with email and name",
                        right().claim("email", "\"ada@example.com\"").claim("name", "\"Ada\""))
                .list();
    }
}
