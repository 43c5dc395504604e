package dev.freehold.application.port;

/**
 * Thrown when the task store is unreachable, too slow, or has too many concurrent writers; a later retry may succeed.
 * The operation was not carried out, unless only the store's confirmation was lost.
 */
public final class StorageUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param cause the driver's exception */
    public StorageUnavailable(Throwable cause) {
        super("The task store cannot be reached", cause);
    }

    /** @param reason what the call waited for in vain, as a sentence without a full stop */
    public StorageUnavailable(String reason) {
        super(reason);
    }
}
