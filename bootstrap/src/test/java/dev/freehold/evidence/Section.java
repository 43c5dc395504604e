package dev.freehold.evidence;

/**
 * One part of the report.
 *
 * @param id where it can be linked to
 * @param title its heading
 * @param summary its figures in a line
 * @param html the rest
 * @param holds whether everything in it is as it should be
 */
record Section(String id, String title, String summary, String html, boolean holds) {
    static Section notInThisRun(String id, String title) {
        return new Section(id, title, "not in this run", "", true);
    }
}
