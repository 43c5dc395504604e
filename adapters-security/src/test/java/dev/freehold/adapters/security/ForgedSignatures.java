package dev.freehold.adapters.security;

import static dev.freehold.adapters.security.TokenForge.SECRET;
import static dev.freehold.adapters.security.TokenForge.encoded;
import static dev.freehold.adapters.security.TokenForge.mac;
import static dev.freehold.adapters.security.TokenForge.right;
import static dev.freehold.adapters.security.TokenForge.utf8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Tokens whose signature is not their HMAC with the shared secret. */
final class ForgedSignatures {
    private static final String HS256 = "HmacSHA256";

    private ForgedSignatures() {}

    static List<ForgedToken> rows() {
        String unsigned = right().unsigned() + ".";
        byte[] mac = mac(HS256, utf8(SECRET), right().unsigned());
        return Rows.of("RFC 7515, section 5.2, and RFC 7518, section 3.2")
                .refuses("another secret", right().signed(SECRET + "!"))
                .refuses("the secret and a line break", right().signed(SECRET + "\n"))
                .refuses("the secret in capitals", right().signed(SECRET.toUpperCase(Locale.ROOT)))
                .refuses("a prefix of the secret", right().signed(SECRET.substring(0, 32)))
                .refuses("one NUL as the key", right().signed("\0"))
                .refuses(
                        "the secret in Base64 as the key",
                        right().signed(Base64.getEncoder().encodeToString(utf8(SECRET))))
                .refuses(
                        "the secret in hexadecimal as the key",
                        right().signed(HexFormat.of().formatHex(utf8(SECRET))))
                .refuses("the digest of the secret as the key", right().signed(HS256, mac(HS256, utf8(SECRET), "")))
                .refuses("the issuer as the key", right().signed(TokenForge.ISSUER))
                .refuses("the audience as the key", right().signed(TokenForge.AUDIENCE))
                .refuses("the word secret as the key", right().signed("secret"))
                .refuses(
                        "a default secret that everybody knows",
                        right().signed("better-auth-secret-12345678901234567890"))
                .refuses("its own header as the key", right().signed(right().headerJson()))
                .refuses("31 of 32 bytes", unsigned + encoded(Arrays.copyOf(mac, 31)))
                .refuses("half of the bytes", unsigned + encoded(Arrays.copyOf(mac, 16)))
                .refuses("one byte", unsigned + encoded(Arrays.copyOf(mac, 1)))
                .refuses("one byte too long", unsigned + encoded(Arrays.copyOf(mac, 33)))
                .refuses("all zeros", unsigned + encoded(new byte[32]))
                .refuses("all ones", unsigned + encoded(HexFormat.of().parseHex("ff".repeat(32))))
                .refuses(
                        "the bytes in hexadecimal, encoded",
                        unsigned + encoded(HexFormat.of().formatHex(mac)))
                .refuses(
                        "over the payload alone",
                        unsigned + encoded(mac(HS256, utf8(SECRET), encoded(right().claimsJson()))))
                .refuses(
                        "over the header alone",
                        unsigned + encoded(mac(HS256, utf8(SECRET), encoded(right().headerJson()))))
                .refuses(
                        "over the parts before encoding",
                        unsigned + encoded(mac(HS256, utf8(SECRET), right().headerJson() + "." + right().claimsJson())))
                .refuses("the signature of another user's token", ofAnother(right().claim("sub", "\"bob\"")))
                .refuses("the signature of a token that expires sooner", ofAnother(right().claim("exp", "1")))
                .refuses("by HS384", right().signed("HmacSHA384", utf8(SECRET)))
                .refuses("by HS512", right().signed("HmacSHA512", utf8(SECRET)))
                .refuses("by HMAC with SHA-1", right().signed("HmacSHA1", utf8(SECRET)))
                .list();
    }

    private static String ofAnother(TokenForge other) {
        String signature = other.signed().substring(other.unsigned().length());
        return right().unsigned() + signature;
    }
}
