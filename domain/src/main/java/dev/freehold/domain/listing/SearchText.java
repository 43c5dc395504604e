package dev.freehold.domain.listing;

import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.Text;

/**
 * Text to search for in titles and descriptions: case-insensitive, accent-sensitive.
 *
 * @param value 1 to 200 code points
 */
public record SearchText(String value) {
    private static final int MAX_LENGTH = 200;

    /** @throws InvalidValue if it is empty, too long, or contains a character that no task can contain */
    public SearchText {
        Text.requireValid(value, MAX_LENGTH);
        if (value.isEmpty()) {
            throw new InvalidValue("must not be empty");
        }
    }

    /** The text case-folded, to search for in case-folded text. */
    public String folded() {
        return CaseFolding.fold(value);
    }

    boolean isIn(String text) {
        return CaseFolding.fold(text).contains(folded());
    }
}
