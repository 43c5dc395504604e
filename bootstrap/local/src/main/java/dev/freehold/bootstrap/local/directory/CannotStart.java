package dev.freehold.bootstrap.local.directory;

/** Why Freehold cannot be started here, in one sentence for the person who tries. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For what this process finds by itself. */
    public CannotStart(String sentence) {
        super(sentence);
    }

    /** For what something else has reported. */
    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
