package dev.freehold.evidence.section;

/**
 * A section of the report.
 *
 * @param id the anchor of the section
 * @param title its heading
 * @param summary its figures in one line
 * @param html its content
 * @param holds whether everything in it passed
 */
public record Section(String id, String title, String summary, String html, boolean holds) {
    /** Whether there is something to show. */
    public boolean isInThisRun() {
        return !html.isEmpty();
    }

    /** A section without content: nothing of it was seen. */
    public static Section notInThisRun(String id, String title) {
        return new Section(id, title, "not in this run", "", true);
    }
}
