package dev.freehold.adapters.web.task;

import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Revision;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Entity tags (RFC 9110, section 8.8.3) and the conditions that speak of them (section 13.1). */
final class ETags {
    /** One element of the list, possibly empty, and its end. Matched one at a time, so that a long list needs no deep stack. */
    private static final Pattern ELEMENT =
            Pattern.compile("\\G[ \\t]*(?:(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"[ \\t]*)?(?:,|\\z)");

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private ETags() {}

    /** The strong tag of a task of that revision. */
    static String of(Revision revision) {
        return "\"" + revision.number() + "\"";
    }

    /**
     * What {@code If-Match} requires. Strong comparison: a weak tag matches nothing.
     *
     * @throws InvalidValue if it is malformed
     */
    static Precondition ifMatch(HttpServletRequest request) {
        return header(request, HttpHeaders.IF_MATCH)
                .map(value -> condition(value, false))
                .orElseGet(Precondition.Any::new);
    }

    /**
     * Met by what the client already has, as {@code If-None-Match} says. Weak comparison.
     *
     * @throws InvalidValue if it is malformed
     */
    static Precondition ifNoneMatch(HttpServletRequest request) {
        return header(request, HttpHeaders.IF_NONE_MATCH)
                .map(value -> condition(value, true))
                .orElseGet(Precondition.Never::new);
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        List<String> lines = Collections.list(request.getHeaders(name));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(",", lines).strip());
    }

    private static Precondition condition(String value, boolean weakToo) {
        return value.equals("*") ? new Precondition.Any() : Precondition.oneOf(revisions(value, weakToo));
    }

    private static Set<Revision> revisions(String list, boolean weakToo) {
        Set<Revision> revisions = new HashSet<>();
        Matcher element = ELEMENT.matcher(list);
        boolean hasTag = false;
        int end = 0;
        while (end < list.length() && element.find()) {
            end = element.end();
            String tag = element.group(2);
            if (tag != null) {
                hasTag = true;
                boolean isWeak = element.group(1) != null;
                if ((weakToo || !isWeak) && NUMBER.matcher(tag).matches()) {
                    revisions.add(new Revision(Long.parseLong(tag)));
                }
            }
        }
        if (!hasTag || end < list.length()) {
            throw new InvalidValue("must be * or a list of entity tags, each in double quotes");
        }
        return revisions;
    }
}
