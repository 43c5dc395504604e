package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.problem.Validated;
import dev.freehold.domain.task.Precondition;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;

/**
 * The conditions of a conditional request (RFC 9110, section 13.1). Both must be well-formed, though only one counts:
 * {@code If-Match} for a write, {@code If-None-Match} for a read.
 *
 * @param ifMatch holds for the versions that may be overwritten
 * @param ifNoneMatch holds for the versions that the client already has
 */
record Conditions(Precondition ifMatch, Precondition ifNoneMatch) {

    static Validated<Conditions> read(HttpServletRequest request) {
        Validated<Precondition> ifMatch = Validated.of(HttpHeaders.IF_MATCH, () -> ETags.ifMatch(request));
        Validated<Precondition> ifNoneMatch = Validated.of(HttpHeaders.IF_NONE_MATCH, () -> ETags.ifNoneMatch(request));
        return Validated.all(List.of(ifMatch, ifNoneMatch), () -> new Conditions(ifMatch.get(), ifNoneMatch.get()));
    }
}
