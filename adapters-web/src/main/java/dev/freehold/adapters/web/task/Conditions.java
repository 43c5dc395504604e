package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.problem.Validation;
import dev.freehold.domain.task.Precondition;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * What a request says of the version it is about (RFC 9110, section 13.1). Both must be well-formed, whichever decides: the
 * first where a task is written, the second where it is read.
 *
 * @param ifMatch holds for what may be written over; nothing if it is malformed
 * @param ifNoneMatch holds for what the client has already; nothing if it is malformed
 */
record Conditions(Optional<Precondition> ifMatch, Optional<Precondition> ifNoneMatch) {

    static Conditions read(HttpServletRequest request, Validation validation) {
        return new Conditions(
                validation.take(HttpHeaders.IF_MATCH, () -> ETags.ifMatch(request)),
                validation.take(HttpHeaders.IF_NONE_MATCH, () -> ETags.ifNoneMatch(request)));
    }
}
