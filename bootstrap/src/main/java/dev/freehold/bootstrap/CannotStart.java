package dev.freehold.bootstrap;

/** Thrown if the service cannot start. The message says why and what to do about it, and never contains a secret. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
