package dev.freehold.adapters.security;

import static dev.freehold.adapters.security.TokenForge.AUDIENCE;
import static dev.freehold.adapters.security.TokenForge.ISSUER;
import static dev.freehold.adapters.security.TokenForge.quoted;
import static dev.freehold.adapters.security.TokenForge.right;

import java.util.List;

/** Tokens from another issuer or for another audience. */
final class ForgedAddresses {
    private ForgedAddresses() {}

    static List<ForgedToken> rows() {
        Rows rows = Rows.of("RFC 7519, sections 4.1.1 and 4.1.3, and RFC 8725, sections 3.8 and 3.9");
        for (String claim : List.of("iss", "aud")) {
            String right = claim.equals("iss") ? ISSUER : AUDIENCE;
            for (String text : List.of(
                    "",
                    "*",
                    "http://example.com",
                    right + "/",
                    right + " ",
                    " " + right,
                    right + "\\u0000",
                    right.substring(1),
                    right.substring(0, 20),
                    right.replace("http", "HTTP"),
                    right.replace("http", "https"),
                    right + "," + right)) {
                rows.refuses("%s '%s'".formatted(claim, text), right().claim(claim, quoted(text)));
            }
            for (String json :
                    List.of("null", "1", "true", "{}", "{\"%s\":1}".formatted(right), "[[\"%s\"]]".formatted(right))) {
                rows.refuses("%s %s".formatted(claim, json), right().claim(claim, json));
            }
            rows.refuses("no " + claim, right().without(claim));
            rows.accepts(claim + " with an escape", right().claim(claim, quoted(right.replace(":", "\\u003a"))));
        }
        String us = quoted(AUDIENCE);
        return rows.refuses("iss as a list", right().claim("iss", "[\"%s\"]".formatted(ISSUER)))
                .refuses("issuer and audience swapped", right().claim("iss", us).claim("aud", quoted(ISSUER)))
                .accepts("aud a list of us alone", right().claim("aud", "[%s]".formatted(us)))
                .accepts("aud a list with us first", right().claim("aud", "[%s,\"x\"]".formatted(us)))
                .accepts("aud a list with us last", right().claim("aud", "[\"x\",\"y\",%s]".formatted(us)))
                .accepts("aud a list with us twice", right().claim("aud", "[%s,%s]".formatted(us, us)))
                .refuses("aud an empty list", right().claim("aud", "[]"))
                .refuses("aud a list of others", right().claim("aud", "[\"x\",\"y\"]"))
                .refuses("aud a list of null alone", right().claim("aud", "[null]"))
                .refuses("aud a list with a number", right().claim("aud", "[%s,1]".formatted(us)))
                .refuses("aud a list with null", right().claim("aud", "[null,%s]".formatted(us)))
                .list();
    }
}
