package dev.freehold.domain.listing;

import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.Text;

/**
 * A piece of text to look for in titles and descriptions, whatever the case of its letters; accents count.
 *
 * @param value 1 to 200 code points
 */
public record SearchText(String value) {
    private static final int MAX_LENGTH = 200;

    /** @throws InvalidValue if it is empty, too long, or has a character that no task can have */
    public SearchText {
        Text.requireValid(value, MAX_LENGTH);
        if (value.isEmpty()) {
            throw new InvalidValue("must not be empty");
        }
    }

    /** What to look for in texts that are folded too. */
    public String folded() {
        return CaseFolding.fold(value);
    }

    boolean isIn(String text) {
        return CaseFolding.fold(text).contains(folded());
    }
}
