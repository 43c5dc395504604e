package dev.freehold.bootstrap.local.directory;

/** Thrown if Freehold cannot start here. The message is one sentence for the developer. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For a problem that this process found itself. */
    public CannotStart(String sentence) {
        super(sentence);
    }

    /** For a problem reported by something else. */
    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
