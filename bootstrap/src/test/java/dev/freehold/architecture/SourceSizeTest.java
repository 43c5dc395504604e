package dev.freehold.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files are small enough to be read in one go. */
class SourceSizeTest {
    private static final List<String> PRODUCTION = Documents.filesUnder("", ".java").stream()
            .filter(file -> file.contains("/src/main/"))
            .toList();

    @Test
    void no_production_file_has_more_than_150_lines() {
        assertThat(PRODUCTION)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as(file).hasSizeLessThanOrEqualTo(150));
    }

    @Test
    void half_of_the_production_files_have_fewer_than_30_lines_of_code() {
        assertThat(median(SourceSizeTest::isCode)).isLessThan(30);
    }

    @Test
    void half_of_the_production_files_have_fewer_than_40_lines_of_code_and_comments() {
        assertThat(median(SourceSizeTest::isRead)).isLessThan(40);
    }

    @Test
    void no_file_of_the_front_end_has_more_than_200_lines() {
        List<String> ours = Stream.of(".ts", ".tsx")
                .flatMap(ending -> Documents.filesUnder("frontend", ending).stream())
                .filter(file -> !file.endsWith(".d.ts"))
                .toList();

        assertThat(ours)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as(file).hasSizeLessThanOrEqualTo(200));
    }

    private static List<String> lines(String file) {
        return Documents.read(file).lines().toList();
    }

    private static long median(Predicate<String> isCounted) {
        long[] sizes = PRODUCTION.stream()
                .mapToLong(file -> lines(file).stream().filter(isCounted).count())
                .sorted()
                .toArray();
        return sizes[sizes.length / 2];
    }

    private static boolean isCode(String line) {
        return isRead(line) && !line.strip().matches("(//|/\\*|\\*).*");
    }

    /** Code or a comment: neither blank, nor an import. */
    private static boolean isRead(String line) {
        return !line.strip().matches("|(import |package ).*");
    }
}
