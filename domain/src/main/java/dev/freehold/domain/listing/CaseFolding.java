package dev.freehold.domain.listing;

/**
 * Simple case folding as Unicode defines it (CaseFolding.txt, statuses C and S): one code point maps to one, and no
 * locale is involved.
 *
 * <p>All adapters share this definition, since databases each have their own. The JDK's case mappings give the right
 * result for all but a few code points, which are listed here.
 */
public final class CaseFolding {
    private CaseFolding() {}

    /** Folds every code point of the text. */
    public static String fold(String text) {
        return text.codePoints()
                .map(CaseFolding::fold)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int fold(int codePoint) {
        return switch (codePoint) {
            case 0x0130, 0x0131 -> codePoint; // dotted and dotless I fold only in Turkic languages
            case 0x1FD3 -> 0x0390;
            case 0x1FE3 -> 0x03B0;
            case 0xFB05 -> 0xFB06;
            default ->
                isCherokee(codePoint)
                        ? Character.toUpperCase(codePoint) // Cherokee folds to upper case
                        : Character.toLowerCase(Character.toUpperCase(codePoint));
        };
    }

    private static boolean isCherokee(int codePoint) {
        return (0x13A0 <= codePoint && codePoint <= 0x13FD) || (0xAB70 <= codePoint && codePoint <= 0xABBF);
    }
}
