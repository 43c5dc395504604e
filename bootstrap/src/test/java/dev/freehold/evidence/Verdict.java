package dev.freehold.evidence;

import dev.freehold.evidence.section.Section;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a run shows in one sentence.
 *
 * @param words the sentence, without its full stop
 * @param holds whether nothing failed
 * @param complete whether everything was in the run that the sentence is about
 */
record Verdict(String words, boolean holds, boolean complete) {
    static Verdict of(List<Section> sections) {
        boolean holds = sections.stream().allMatch(Section::holds);
        boolean complete = sections.stream().allMatch(Section::isInThisRun);
        String words = !holds
                ? "Failed: " + titles(sections, section -> !section.holds())
                : complete
                        ? "No attempt gave one user access to another's data"
                        : "No verdict, since this run left out: " + titles(sections, section -> !section.isInThisRun());
        return new Verdict(words, holds, complete);
    }

    private static String titles(List<Section> sections, Predicate<Section> chosen) {
        return sections.stream().filter(chosen).map(Section::title).collect(Collectors.joining(", "));
    }
}
