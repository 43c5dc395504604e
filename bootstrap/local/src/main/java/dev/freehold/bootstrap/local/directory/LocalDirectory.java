package dev.freehold.bootstrap.local.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The data folder of a local run: readable by its owner only, and locked by one process at a time. */
public final class LocalDirectory implements AutoCloseable {
    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** A process that is exiting may hold the lock for a moment longer. */
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private static final Duration RETRY_INTERVAL = Duration.ofMillis(50);

    private final Path path;
    private final FileChannel lock;

    private LocalDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Creates the folder if missing, and locks it for this process.
     *
     * @throws CannotStart if another process holds the lock
     */
    public static LocalDirectory acquire(Path path) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            throw new CannotStart("Freehold starts on Linux and macOS; on Windows, use the Linux subsystem (WSL).");
        }
        try {
            Files.createDirectories(path, PosixFilePermissions.asFileAttribute(OWNER));
            restrictToOwner(path);
            FileChannel lock =
                    FileChannel.open(path.resolve("lock"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            if (!isLocked(lock)) {
                lock.close();
                throw new CannotStart("Freehold is already running from this folder: stop it first.");
            }
            return new LocalDirectory(path, lock);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The path of a file in the folder. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /** Removes all permissions of group and others on the folder and everything in it. */
    public void restrictToOwner() {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                restrictToOwner(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void restrictToOwner(Path file) throws IOException {
        // A link has no permissions of its own, and its target may be elsewhere.
        if (!Files.isSymbolicLink(file)) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
            if (permissions.retainAll(OWNER)) {
                Files.setPosixFilePermissions(file, permissions);
            }
        }
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        Instant deadline = Instant.now().plus(TIMEOUT);
        try {
            while (lock.tryLock() == null) {
                if (Instant.now().isAfter(deadline)) {
                    return false;
                }
                LockSupport.parkNanos(RETRY_INTERVAL.toNanos());
            }
            return true;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
