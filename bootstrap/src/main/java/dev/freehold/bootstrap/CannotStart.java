package dev.freehold.bootstrap;

/** Says why the service refuses to start, and what to do about it; never with a secret in it. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
