package dev.freehold.documents.pages;

import java.util.stream.IntStream;

/** The contrast of two colours, as WCAG 2.2 defines it. */
final class Contrast {
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    private Contrast() {}

    /** From 1 to 21, whichever of the two is the text. */
    static double of(String colour, String other) {
        double one = luminance(colour);
        double two = luminance(other);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private static double luminance(String colour) {
        return IntStream.range(0, WEIGHTS.length)
                .mapToDouble(i ->
                        WEIGHTS[i] * linear(Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0))
                .sum();
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
