package dev.freehold.application.port;

/**
 * Says that the store of tasks cannot be reached just now, is too slow, or has had too many writers at once; trying again
 * later may help. What was asked for has not been done,
 * unless the store's word that it was done was lost on the way.
 */
public final class StorageUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param cause what the store's driver said */
    public StorageUnavailable(Throwable cause) {
        super("The store of tasks cannot be reached", cause);
    }

    /** @param reason what the call waited for in vain, as a sentence without the full stop */
    public StorageUnavailable(String reason) {
        super(reason);
    }
}
