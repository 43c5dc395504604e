package dev.freehold.adapters.web.access;

import dev.freehold.adapters.web.http.Preflight;
import dev.freehold.adapters.web.http.RenamedTrace;
import dev.freehold.adapters.web.http.RequestPath;
import dev.freehold.adapters.web.http.ResponseHeaders;
import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemWriter;
import dev.freehold.application.port.in.AccessControl;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.Owner;
import jakarta.servlet.DispatcherType;
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
import org.springframework.web.cors.CorsUtils;

/**
 * The gate. It refuses by default: everything that is not on the public list, whether it exists or not, needs a valid token,
 * and the paths of a user need a token whose subject is that user.
 *
 * <p>A filter, since it has to come before anything that Spring MVC may answer. It decides again on every dispatch, so that no
 * forward, error page or asynchronous response bypasses it.
 *
 * @param access who is calling, and whose tasks they may access
 * @param isPublic what is open to everyone; not asked about paths in the API
 * @param limit how often one user may call
 * @param headers of every response
 * @param preflight answers before anyone has shown a token, as browsers want it
 */
public record AccessFilter(
        AccessControl access,
        Predicate<RequestPath> isPublic,
        RateLimit limit,
        ResponseHeaders headers,
        Preflight preflight,
        ProblemWriter problems)
        implements Filter {

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        if (CorsUtils.isPreFlightRequest(request)) {
            preflight.answer(request, response);
            return;
        }
        headers.set(request, response);
        if (isAdmitted(request, response)) {
            chain.doFilter(request.getMethod().equals("TRACE") ? new RenamedTrace(request) : request, response);
        }
    }

    /** Whether the request may go on; if not, it has been answered. */
    private boolean isAdmitted(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // What an earlier dispatch of this request was granted is not what this one asks for.
        OwnerArgument.withdraw(request);
        Optional<RequestPath> plain = RequestPath.of(request);
        if (plain.isEmpty()) {
            return refused(request, response, Problem.AMBIGUOUS_PATH);
        }
        RequestPath path = plain.get();
        if (!path.isInApi() && isPublic.test(path)) {
            return true;
        }
        Optional<AuthenticatedUser> user = BearerToken.of(request).flatMap(access::authenticate);
        if (user.isEmpty()) {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    BearerToken.wasSent(request) ? "Bearer error=\"invalid_token\"" : "Bearer");
            return refused(request, response, Problem.UNAUTHENTICATED);
        }
        // Two fences, each enough by itself: the gate compares, and the policy makes an Owner of one's own tasks alone.
        Optional<Owner> owner =
                path.user().filter(user.get().id().value()::equals).flatMap(named -> access.admit(user.get(), named));
        if (path.user().isPresent() && owner.isEmpty()) {
            return refused(request, response, Problem.NOT_THE_OWNER);
        }
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            long seconds = limit.secondsToWait(user.get().id());
            if (seconds > 0) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
                return refused(request, response, Problem.TOO_MANY_REQUESTS);
            }
        }
        owner.ifPresent(granted -> OwnerArgument.grant(request, granted));
        return true;
    }

    private boolean refused(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        problems.write(request, response, problem);
        return false;
    }
}
