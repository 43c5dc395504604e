package dev.freehold.domain.listing;

/**
 * Simple case folding as Unicode defines it (CaseFolding.txt, statuses C and S): one code point for one, no locale.
 *
 * <p>The one definition for all adapters: databases differ in theirs. Beside the rule that holds nearly everywhere stand
 * the few code points where the JDK's case mappings lead elsewhere.
 */
public final class CaseFolding {
    private CaseFolding() {}

    /** The text with every code point folded. */
    public static String fold(String text) {
        return text.codePoints()
                .map(CaseFolding::fold)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int fold(int codePoint) {
        return switch (codePoint) {
            case 0x0130, 0x0131 -> codePoint; // dotted and dotless I fold in Turkic languages only
            case 0x1FD3 -> 0x0390;
            case 0x1FE3 -> 0x03B0;
            case 0xFB05 -> 0xFB06;
            default ->
                isCherokee(codePoint)
                        ? Character.toUpperCase(codePoint) // capitals were there first
                        : Character.toLowerCase(Character.toUpperCase(codePoint));
        };
    }

    private static boolean isCherokee(int codePoint) {
        return (0x13A0 <= codePoint && codePoint <= 0x13FD) || (0xAB70 <= codePoint && codePoint <= 0xABBF);
    }
}
