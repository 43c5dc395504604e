package dev.freehold.bootstrap.local;

/** Exits when the parent process ends, since Maven may be killed without passing the signal on. */
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
