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
    static final Pattern TEST = Pattern.compile("\\w+(Test|IT)|[\\w-]+\\.(spec|test)\\.tsx?");

    private Documents() {}

    /** The README files of the root and the front end, and everything under {@code docs}. */
    static List<String> all() {
        List<String> all = new ArrayList<>(List.of("README.md", "frontend/README.md"));
        all.addAll(filesUnder("docs", ".md"));
        return all;
    }

    static List<String> filesUnder(String folder, String ending) {
        List<String> found = new ArrayList<>();
        try {
            Files.walkFileTree(REPOSITORY.resolve(folder), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(String.valueOf(path.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = REPOSITORY.relativize(file).toString().replace('\\', '/');
                    if (name.endsWith(ending)) {
                        found.add(name);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.stream().sorted().toList();
    }

    /** What {@link #TEST} can name: the test classes, and the files of the front end. */
    static Set<String> tests() {
        return Stream.of(
                        filesUnder("", "Test.java"),
                        filesUnder("", "IT.java"),
                        filesUnder("frontend", ".ts"),
                        filesUnder("frontend", ".tsx"))
                .flatMap(List::stream)
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
