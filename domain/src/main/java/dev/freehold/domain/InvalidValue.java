package dev.freehold.domain;

/**
 * Thrown for input that is not a valid value of the domain.
 *
 * <p>The message is a phrase that follows a field name ("must not be blank") and can be shown to the user. It never
 * repeats the input.
 */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param detail what is wrong, as a phrase that follows a field name */
    public InvalidValue(String detail) {
        super(detail);
    }

    /** What is wrong, as a phrase that follows a field name. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
