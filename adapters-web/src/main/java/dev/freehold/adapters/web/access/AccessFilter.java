package dev.freehold.adapters.web.access;

import dev.freehold.adapters.web.http.RequestPath;
import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemWriter;
import dev.freehold.application.port.in.AccessControl;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.Owner;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;

/**
 * The gate. It refuses by default: what is for everyone is a list, and everything else, known or not, needs a valid token.
 * Nobody reaches the part of a user who is not the token's subject, or learns what is there.
 *
 * <p>A filter, since it must come before anything that Spring MVC may say of a request. It decides anew on every dispatch,
 * so that no forward, error page or asynchronous answer leads around it.
 */
public final class AccessFilter implements Filter {
    private final AccessControl access;
    private final Predicate<RequestPath> isPublic;
    private final ProblemWriter problems;

    /** A gate before everything but what is public. */
    public AccessFilter(AccessControl access, Predicate<RequestPath> isPublic, ProblemWriter problems) {
        this.access = access;
        this.isPublic = isPublic;
        this.problems = problems;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        Optional<RequestPath> path = RequestPath.of(request);
        if (path.isEmpty()) {
            problems.write(request, response, Problem.AMBIGUOUS_PATH);
        } else if (isPublic.test(path.get()) || isAdmitted(path.get(), request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean isAdmitted(RequestPath path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // What an earlier dispatch of this request was admitted to is not what this one asks for.
        Admission.removeFrom(request);
        Optional<AuthenticatedUser> user = BearerToken.of(request).flatMap(access::authenticate);
        if (user.isEmpty()) {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    BearerToken.wasSent(request) ? "Bearer error=\"invalid_token\"" : "Bearer");
            problems.write(request, response, Problem.UNAUTHENTICATED);
            return false;
        }
        if (path.user().isEmpty()) {
            new Admission(user.get(), Optional.empty()).attachTo(request);
            return true;
        }
        // Two fences, each enough by itself: the gate compares, and the policy makes an Owner of one's own tasks alone.
        Optional<Owner> owner =
                path.user().filter(user.get().id().value()::equals).flatMap(named -> access.admit(user.get(), named));
        if (owner.isEmpty()) {
            problems.write(request, response, Problem.NOT_THE_OWNER);
            return false;
        }
        new Admission(user.get(), owner).attachTo(request);
        return true;
    }
}
