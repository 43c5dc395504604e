package dev.freehold.adapters.security;

import static dev.freehold.adapters.security.TokenForge.encoded;
import static dev.freehold.adapters.security.TokenForge.right;
import static dev.freehold.adapters.security.TokenForge.sealed;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Tokens that are not three parts of canonical base64url, or are too long. */
final class ForgedForms {
    private static final int MAX_LENGTH = 8 * 1024;

    private ForgedForms() {}

    static List<ForgedToken> rows() {
        return Stream.of(parts(), alphabet(), size()).flatMap(List::stream).toList();
    }

    private static List<ForgedToken> parts() {
        String token = right().signed();
        String[] part = token.split("\\.");
        return Rows.of("RFC 7515, section 7.1")
                .accepts("a plain token", token)
                .refuses("nothing at all", "")
                .refuses("a blank", " ")
                .refuses("one dot", ".")
                .refuses("two dots", "..")
                .refuses("three dots", "...")
                .refuses("the word null", "null")
                .refuses("only a header", part[0])
                .refuses("no signature and no second dot", right().unsigned())
                .refuses("no signature after the second dot", right().unsigned() + ".")
                .refuses("no header", "." + part[1] + "." + part[2])
                .refuses("no header, validly signed", sealed("." + part[1]))
                .refuses("no payload", part[0] + ".." + part[2])
                .refuses("no payload, validly signed", sealed(part[0] + "."))
                .refuses("a trailing dot", token + ".")
                .refuses("a leading dot", "." + token)
                .refuses("two dots between", part[0] + ".." + part[1] + "." + part[2])
                .refuses("four parts", token + "." + part[2])
                .refuses("five parts, like an encrypted token", token + "." + part[1] + "." + part[2])
                .refuses("five parts with an encrypted token's header", fiveParts())
                .refuses("a leading space", " " + token)
                .refuses("a trailing space", token + " ")
                .refuses("a trailing line break", token + "\n")
                .refuses("a trailing NUL", token + "\0")
                .refuses("a second Bearer scheme", "Bearer " + token)
                .refuses("two tokens", token + "," + token)
                .refuses("quotes around it", "\"" + token + "\"")
                .refuses("colons for dots", token.replace('.', ':'))
                .refuses("an encoded dot", part[0] + "%2E" + part[1] + "." + part[2])
                .refuses(
                        "the flattened JSON serialisation",
                        "{\"protected\":\"%s\",\"payload\":\"%s\",\"signature\":\"%s\"}".formatted((Object[]) part))
                .refuses("header and payload swapped", part[1] + "." + part[0] + "." + part[2])
                .refuses("header and payload swapped, validly signed", sealed(part[1] + "." + part[0]))
                .list();
    }

    private static String fiveParts() {
        return encoded("{\"alg\":\"dir\",\"enc\":\"A256GCM\"}") + ".." + encoded("nonce") + "."
                + encoded(right().claimsJson()) + "." + encoded("tag");
    }

    private static List<ForgedToken> alphabet() {
        TokenForge slash = right().claim("name", "\"???>>>~~~\"");
        String token = right().signed();
        String[] part = token.split("\\.");
        // Long enough that the last character of the payload has two unused bits.
        String odd = right().claimsJson() + " ".repeat((4 - right().claimsJson().length() % 3) % 3 + 1);
        String oddPayload = encoded(odd.length() % 3 == 0 ? odd + " " : odd);
        return Rows.of("RFC 7515, section 2, and RFC 4648, section 3.5")
                .refuses("padding after the signature", token + "=")
                .refuses("two padding characters after the signature", token + "==")
                .refuses("padding after the header", sealed(part[0] + "=" + "." + part[1]))
                .refuses("padding after the payload", sealed(part[0] + "." + part[1] + "="))
                .refuses("full padding after the payload", sealed(part[0] + "." + padded(odd)))
                .accepts("a payload with unused bits, all zero", sealed(part[0] + "." + oddPayload))
                .refuses("a payload with stray bits at its end", sealed(part[0] + "." + stray(oddPayload)))
                .refuses("a header with stray bits at its end", sealed(strayHeader() + "." + part[1]))
                .refuses("a signature with stray bits at its end", stray(token))
                .refuses("a line break in the header", sealed(broken(part[0]) + "." + part[1]))
                .refuses("a line break in the payload", sealed(part[0] + "." + broken(part[1])))
                .refuses("a line break in the signature", part[0] + "." + part[1] + "." + broken(part[2]))
                .refuses("a space in the payload", sealed(part[0] + "." + part[1].replaceFirst("^....", "$0 ")))
                .accepts("a payload with - and _", slash)
                .refuses(
                        "+ and / for - and _",
                        sealed(slash.unsigned().replace('-', '+').replace('_', '/')))
                .refuses("a character outside the alphabet", sealed(part[0] + "." + part[1] + "!"))
                .refuses("a full-width letter", sealed(part[0] + "." + part[1].replace("e", "\uff45")))
                .refuses(
                        "a length that is impossible in base64url",
                        sealed(part[0] + "." + part[1] + "AAAAA".substring(part[1].length() % 4)))
                .refuses("a signature in hexadecimal", right().unsigned() + "." + "ab".repeat(32))
                .list();
    }

    private static String padded(String text) {
        return Base64.getUrlEncoder().encodeToString(TokenForge.utf8(text.length() % 3 == 0 ? text + " " : text));
    }

    private static String strayHeader() {
        String header = right().headerJson();
        while (header.length() % 3 == 0) {
            header += " ";
        }
        return stray(encoded(header));
    }

    /** Sets the lowest bit of the last character, which encodes no bit of a byte. */
    private static String stray(String base64) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = alphabet.indexOf(base64.charAt(base64.length() - 1));
        return base64.substring(0, base64.length() - 1) + alphabet.charAt(last ^ 1);
    }

    private static String broken(String part) {
        return part.substring(0, 4) + "\r\n" + part.substring(4);
    }

    private static List<ForgedToken> size() {
        return Rows.of("the contract, The token")
                .accepts("8 KiB", ofLength(MAX_LENGTH))
                .refuses("8 KiB and one character more", ofLength(MAX_LENGTH + 1))
                .refuses("64 KiB", ofLength(8 * MAX_LENGTH))
                .list();
    }

    /** Not every length is possible with one header, so spaces fill it up. */
    static String ofLength(int length) {
        for (int blanks = 0; blanks < 4; blanks++) {
            String header = right().headerJson() + " ".repeat(blanks);
            int rest = length - TokenForge.of(header, "").length();
            String payload = right().claimsJson();
            payload += " ".repeat(rest * 3 / 4 - payload.length());
            String token = TokenForge.of(header, payload);
            if (token.length() == length) {
                return token;
            }
        }
        throw new IllegalArgumentException("no token has this length");
    }
}
