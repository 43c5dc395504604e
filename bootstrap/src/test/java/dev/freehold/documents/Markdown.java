package dev.freehold.documents;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown document and its references.
 *
 * @param text the text without fenced code blocks
 */
public record Markdown(String text) {
    private static final Pattern FENCE = Pattern.compile("^ *```.*?^ *```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ANGLE = Pattern.compile("<([a-z]+:[^>\\s]+)>");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern HEADING = Pattern.compile("^#{1,6} +(.+?) *#*$", Pattern.MULTILINE);
    private static final Pattern PATH = Pattern.compile("[\\w.-]+(/[\\w.-]+)+/?|[\\w.-]+/");
    private static final Pattern MEDIA_TYPE = Pattern.compile("(application|text|image|multipart)/[a-z0-9.+-]+");
    private static final Pattern MADE_LATER = Pattern.compile("(.*/)?(target|node_modules|dist|\\.local)(/.*)?");

    /** Leaves out what is fenced. */
    public static Markdown of(String document) {
        return new Markdown(FENCE.matcher(document).replaceAll(""));
    }

    /** The links to other sites, those in angle brackets too. */
    public List<String> addresses() {
        return Stream.concat(found(LINK, text).stream(), found(ANGLE, text).stream())
                .filter(link -> link.matches("[a-z]+:.*"))
                .toList();
    }

    /** The links within the repository, including anchors. */
    public List<String> links() {
        return found(LINK, text).stream()
                .filter(link -> !link.matches("[a-z]+:.*"))
                .toList();
    }

    /** Text in backticks that looks like a path in the repository. */
    public List<String> paths() {
        return found(CODE, text).stream()
                .filter(code -> PATH.matcher(code).matches())
                .filter(code -> !MEDIA_TYPE.matcher(code).matches())
                .filter(code -> !MADE_LATER.matcher(code).matches())
                .toList();
    }

    /** All text in backticks. */
    public List<String> code() {
        return found(CODE, text);
    }

    /** Of every level, the title first. */
    public List<String> headings() {
        return found(HEADING, text);
    }

    /** The anchors of the headings. */
    public List<String> anchors() {
        return headings().stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** The section under a heading. */
    public String section(String heading) {
        String[] parts = text.split("(?m)^#+ +" + Pattern.quote(heading) + " *$", 2);
        return parts.length < 2 ? "" : parts[1].split("(?m)^#+ ", 2)[0];
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
