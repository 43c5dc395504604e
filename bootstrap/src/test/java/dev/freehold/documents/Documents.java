package dev.freehold.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents of the repository, by path. */
public final class Documents {
    /** The root of the repository. */
    public static final Path REPOSITORY = Stream.iterate(
                    Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .filter(path -> Files.exists(path.resolve("frontend/package.json")))
            .findFirst()
            .orElseThrow();

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", ".local");

    /** The name of a test, as a document gives it: a class, or a file of the front end. */
    public static final Pattern TEST = Pattern.compile("\\w+(Test|IT)|[\\w-]+\\.(spec|test)\\.tsx?");

    private static final List<String> FILES = walk();
    private static final Set<String> TESTS = findTests();

    private Documents() {}

    /** Every document, wherever it is. */
    public static List<String> all() {
        return filesUnder("", ".md");
    }

    /** The files with that ending, by path, but none that a build made. */
    public static List<String> filesUnder(String folder, String ending) {
        String start = folder.isEmpty() ? "" : folder + "/";
        return FILES.stream()
                .filter(file -> file.startsWith(start) && file.endsWith(ending))
                .toList();
    }

    private static List<String> walk() {
        List<String> found = new ArrayList<>();
        try {
            Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(String.valueOf(path.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(REPOSITORY.relativize(file).toString().replace('\\', '/'));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.stream().sorted().toList();
    }

    /** What {@link #TEST} can name: the test classes, and the files of the front end. */
    public static Set<String> tests() {
        return TESTS;
    }

    private static Set<String> findTests() {
        return FILES.stream()
                .filter(file -> file.matches(".*(Test|IT)\\.java|frontend/.*\\.tsx?"))
                .map(file -> Path.of(file).getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    /** The text of a document, by its path in the repository. */
    public static String read(String document) {
        try {
            return Files.readString(REPOSITORY.resolve(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
