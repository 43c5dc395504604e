package dev.freehold.evidence.section;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What came through while fences were taken away. */
public final class FencesSection {
    private FencesSection() {}

    /** Makes the section of the runs of {@code FencesIT}. */
    public static Section of(JsonNode fences) {
        long alone = fences.valueStream().filter(FencesSection::isAlone).count();
        return new Section(
                "fences",
                "Fence by fence",
                "%d fences removed one at a time, %d combinations".formatted(alone, fences.size() - alone),
                "<p>Each row is the whole matrix once more, against a service from which those fences were"
                        + " removed. With any one removed nothing may leak, since the others hold. With both of a pair"
                        + " removed, or all, it must leak: that shows that the matrix would notice.</p>"
                        + Html.table(
                                "Fences removed",
                                List.of("Taken away", "Requests", "Leaks", "Without it", "For example"),
                                fences.valueStream().map(FencesSection::row)),
                fences.valueStream().allMatch(FencesSection::isAsItShouldBe));
    }

    private static boolean isAlone(JsonNode row) {
        return row.path("away").size() == 1;
    }

    private static boolean isAsItShouldBe(JsonNode row) {
        return isAlone(row) == (row.path("leaks").intValue() == 0);
    }

    private static List<String> row(JsonNode row) {
        int leaks = row.path("leaks").intValue();
        return List.of(
                Html.lines(row.path("away")),
                row.path("cells").toString(),
                String.valueOf(leaks),
                Html.mark(isAsItShouldBe(row), result(isAlone(row), leaks)),
                Html.lines(row.path("examples")));
    }

    private static String result(boolean alone, int leaks) {
        if (alone) {
            return leaks == 0 ? "nothing leaks" : "leaks, and must not";
        }
        return leaks > 0 ? "leaks, as it must" : "nothing leaks: the matrix is blind";
    }
}
