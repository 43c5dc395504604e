package dev.freehold.domain;

import java.util.Locale;

/**
 * The rules for all text in the domain: Unicode that can be stored and sent unchanged.
 *
 * <p>Lengths are in code points, so limits do not depend on the encoding.
 */
public final class Text {
    private Text() {}

    /**
     * Returns the text if it can be stored and sent unchanged and is within the limit.
     *
     * @param text any text
     * @param limit the maximum length in code points
     * @throws InvalidValue if the text contains a NUL character or an unpaired surrogate, or is too long
     */
    public static String requireValid(String text, int limit) {
        if (text.length() <= limit && isPlain(text)) {
            return text;
        }
        if (text.indexOf('\0') >= 0) {
            throw new InvalidValue("must not contain a NUL character");
        }
        if (text.codePoints().anyMatch(Text::isSurrogate)) {
            throw new InvalidValue("must not contain an unpaired surrogate");
        }
        if (text.codePointCount(0, text.length()) > limit) {
            throw new InvalidValue(String.format(Locale.ROOT, "must be at most %,d characters long", limit));
        }
        return text;
    }

    /** Without an exit, which is faster: it runs for every text of every task that is read, and nearly all are plain. */
    private static boolean isPlain(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            plain &= unit != 0 && !Character.isSurrogate(unit);
        }
        return plain;
    }

    private static boolean isSurrogate(int codePoint) {
        return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
    }

    /** Strips characters with the Unicode property White_Space from both ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhiteSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Unlike {@link String#strip()}: U+0085 and the no-break spaces count, U+001C to U+001F do not. */
    private static boolean isWhiteSpace(char unit) {
        return Character.isSpaceChar(unit) || ('\t' <= unit && unit <= '\r') || unit == '\u0085';
    }
}
