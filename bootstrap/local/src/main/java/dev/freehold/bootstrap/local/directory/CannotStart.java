package dev.freehold.bootstrap.local;

/** Why Freehold cannot be started here, in one sentence for the person who tries. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
