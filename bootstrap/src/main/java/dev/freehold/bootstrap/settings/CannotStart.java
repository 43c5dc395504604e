package dev.freehold.bootstrap.settings;

/** Thrown if the service cannot start. The message says why and what to do about it, and never contains a secret. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The message is for the operator. */
    public CannotStart(String message) {
        super(message);
    }

    /** The message is for the operator, the cause for the log. */
    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
