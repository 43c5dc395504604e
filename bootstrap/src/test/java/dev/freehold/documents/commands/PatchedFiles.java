package dev.freehold.documents.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.freehold.documents.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Copies of the files that a diff changes.
 *
 * @param folder where the copies are
 */
record PatchedFiles(Path folder) {
    private static final Pattern CHANGED = Pattern.compile("(?m)^diff --git a/(\\S+) b/\\1$");

    /** Applies a diff as the reader is told to; what git says is empty if it could. */
    String apply(String diff) throws IOException, InterruptedException {
        for (String file : changed(diff)) {
            Path copy = folder.resolve(file);
            Path original = Documents.REPOSITORY.resolve(file);
            if (!Files.exists(copy) && Files.exists(original)) {
                Files.createDirectories(copy.getParent());
                Files.copy(original, copy);
            }
        }
        ProcessBuilder git = new ProcessBuilder(
                        "git", "apply", Documents.REPOSITORY.resolve(diff).toString())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        // Not as part of a repository that the copies happen to lie in.
        git.environment().put("GIT_CEILING_DIRECTORIES", folder.getParent().toString());
        git.environment().keySet().removeAll(List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"));
        Process process = git.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }

    static List<String> changed(String diff) {
        return CHANGED.matcher(Documents.read(diff))
                .results()
                .map((MatchResult file) -> file.group(1))
                .toList();
    }
}
