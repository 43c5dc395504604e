package dev.freehold.bootstrap.local;

/** Ends this process when the one that started it has gone: Maven can be killed without a chance to pass it on. */
final class ParentWatch {
    private static final int ENDED_BY_SIGTERM = 143;

    private ParentWatch() {}

    static void exitWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> Thread.ofVirtual().start(() -> {
                    parent.onExit().join();
                    System.exit(ENDED_BY_SIGTERM);
                }));
    }
}
