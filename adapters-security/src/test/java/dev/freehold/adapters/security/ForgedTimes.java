package dev.freehold.adapters.security;

import static dev.freehold.adapters.security.TokenForge.right;
import static dev.freehold.adapters.security.TokenForge.seconds;

import java.util.List;

/** Tokens before, during and after their lifetime, and with invalid times. */
final class ForgedTimes {
    private ForgedTimes() {}

    static List<ForgedToken> rows() {
        Rows rows = Rows.of("RFC 7519, sections 2 and 4.1.4 to 4.1.6");
        for (String claim : List.of("exp", "iat", "nbf")) {
            for (String json : List.of(
                    "null",
                    "\"1\"",
                    "\"\"",
                    "true",
                    "[]",
                    "[1]",
                    "{}",
                    "1.0",
                    "1e3",
                    "1E0",
                    "1.5",
                    "-1.0",
                    "9223372036854775808",
                    "-9223372036854775809",
                    "1" + "0".repeat(30),
                    "1e400",
                    "1e-400",
                    "1" + "0".repeat(1_500))) {
                String shown = json.length() < 40 ? json : "of " + json.length() + " digits";
                rows.refuses("%s %s".formatted(claim, shown), right().claim(claim, json));
            }
            rows.refuses(
                    "%s as text, otherwise valid".formatted(claim), right().claim(claim, "\"" + seconds(0) + "\""));
            rows.refuses(
                    "%s with a fraction of zero, else right".formatted(claim), right().claim(claim, seconds(9) + ".0"));
            rows.refuses(
                    "%s with an exponent, otherwise valid".formatted(claim), right().claim(claim, seconds(9) + "e0"));
        }
        return rows.refuses("no exp", right().without("exp"))
                .refuses("no iat", right().without("iat"))
                .refuses("exp an hour ago", right().claim("exp", seconds(-3_600)))
                .refuses("exp 31 s ago", right().claim("exp", seconds(-31)))
                .refuses("exp 30 s ago: expired at exactly that time", right().claim("exp", seconds(-30)))
                .accepts("exp 29 s ago", right().claim("exp", seconds(-29)))
                .accepts("exp now", right().claim("exp", seconds(0)))
                .accepts("exp in 1 s", right().claim("exp", seconds(1)))
                .accepts("exp at the end of the year 9999", right().claim("exp", "253402300799"))
                .refuses("exp 0", right().claim("exp", "0"))
                .refuses("exp negative", right().claim("exp", "-1"))
                .refuses("exp the smallest long", right().claim("exp", String.valueOf(Long.MIN_VALUE)))
                .refuses("iat in an hour", right().claim("iat", seconds(3_600)))
                .refuses("iat in 31 s", right().claim("iat", seconds(31)))
                .accepts("iat in 30 s", right().claim("iat", seconds(30)))
                .accepts("iat now", right().claim("iat", seconds(0)))
                .accepts("iat 0", right().claim("iat", "0"))
                .accepts("iat negative", right().claim("iat", "-1"))
                .refuses("iat in milliseconds", right().claim("iat", seconds(-60) + "000"))
                .refuses("iat the largest long", right().claim("iat", String.valueOf(Long.MAX_VALUE)))
                .refuses("nbf in an hour", right().claim("nbf", seconds(3_600)))
                .refuses("nbf in 31 s", right().claim("nbf", seconds(31)))
                .accepts("nbf in 30 s", right().claim("nbf", seconds(30)))
                .accepts("nbf now", right().claim("nbf", seconds(0)))
                .accepts("nbf long ago", right().claim("nbf", "0"))
                .refuses("nbf the largest long", right().claim("nbf", String.valueOf(Long.MAX_VALUE)))
                .refuses("exp in the header only", right().without("exp").header("exp", seconds(60)))
                .list();
    }
}
