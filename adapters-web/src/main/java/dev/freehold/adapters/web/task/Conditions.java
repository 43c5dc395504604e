package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.problem.Validated;
import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Revision;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * The conditions of a conditional request (RFC 9110, section 13.1), and the entity tags (section 8.8.3) that they name. Both
 * must be well-formed, though only one counts: {@code If-Match} for a write, {@code If-None-Match} for a read.
 *
 * @param ifMatch holds for the revisions that may be overwritten; strong comparison, so a weak tag matches nothing
 * @param ifNoneMatch holds for the revisions that the client already has; weak comparison
 */
record Conditions(Precondition ifMatch, Precondition ifNoneMatch) {
    /** One element of the list, possibly empty, and its end. Matched one at a time, so that a long list needs no deep stack. */
    private static final Pattern ELEMENT =
            Pattern.compile("\\G[ \\t]*(?:(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"[ \\t]*)?(?:,|\\z)");

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    static Validated<Conditions> read(HttpServletRequest request) {
        Validated<Precondition> ifMatch =
                read(request, HttpHeaders.IF_MATCH, new Precondition.Any(), list -> revisions(list, false));
        Validated<Precondition> ifNoneMatch =
                read(request, HttpHeaders.IF_NONE_MATCH, new Precondition.Never(), list -> revisions(list, true));
        return Validated.all(List.of(ifMatch, ifNoneMatch), () -> new Conditions(ifMatch.get(), ifNoneMatch.get()));
    }

    /** The strong tag of a task of that revision. */
    static String tag(Revision revision) {
        return "\"" + revision.number() + "\"";
    }

    private static Validated<Precondition> read(
            HttpServletRequest request, String name, Precondition absent, Function<String, Set<Revision>> revisions) {
        List<String> lines = Collections.list(request.getHeaders(name));
        if (lines.isEmpty()) {
            return Validated.valid(absent);
        }
        String value = String.join(",", lines).strip();
        return Validated.of(
                name, () -> value.equals("*") ? new Precondition.Any() : Precondition.oneOf(revisions.apply(value)));
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
