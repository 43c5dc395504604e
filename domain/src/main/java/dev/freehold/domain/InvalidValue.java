package dev.freehold.domain;

/**
 * Says that something given cannot be a value of the domain.
 *
 * <p>The message is one plain phrase that fits behind the name of a field ("must not be blank"), fit to be shown to the
 * one who gave the value. It never repeats what was given.
 */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param detail what is wrong, as a phrase that fits behind the name of a field */
    public InvalidValue(String detail) {
        super(detail);
    }

    /** What is wrong, as a phrase that fits behind the name of a field. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
