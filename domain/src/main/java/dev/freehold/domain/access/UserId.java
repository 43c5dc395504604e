package dev.freehold.domain.access;

import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.Text;

/**
 * Identifies a user: the subject of a token.
 *
 * @param value 1 to 255 code points that form one unambiguous path segment: no control characters, no lone
 *     surrogates, no {@code / \ ; %}, and neither {@code .} nor {@code ..}
 */
public record UserId(String value) {
    private static final int MAX_LENGTH = 255;

    /** @throws InvalidValue if the value is not a valid user id */
    public UserId {
        Text.requireValid(value, MAX_LENGTH);
        if (value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new InvalidValue("must be the name of a user");
        }
        for (int i = 0; i < value.length(); i++) {
            if (isForbidden(value.charAt(i))) {
                throw new InvalidValue("must not contain control characters or any of / \\ ; %");
            }
        }
    }

    private static boolean isForbidden(char unit) {
        return Character.isISOControl(unit) || "/\\;%".indexOf(unit) >= 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
