package dev.freehold.application.port;

/** Says that the store of tasks cannot be reached just now; trying again later may help. */
public final class StorageUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param cause what the store's driver said */
    public StorageUnavailable(Throwable cause) {
        super("The store of tasks cannot be reached", cause);
    }
}
