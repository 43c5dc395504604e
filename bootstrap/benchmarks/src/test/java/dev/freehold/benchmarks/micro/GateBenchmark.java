package dev.freehold.benchmarks.micro;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.freehold.adapters.security.SecurityAdapter;
import dev.freehold.adapters.web.access.AccessFilter;
import dev.freehold.adapters.web.access.RateLimit;
import dev.freehold.adapters.web.http.Preflight;
import dev.freehold.adapters.web.http.ResponseHeaders;
import dev.freehold.adapters.web.problem.ProblemWriter;
import dev.freehold.application.TasksApplication;
import dev.freehold.benchmarks.BenchmarkToken;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The gate in front of a route that does nothing, without a server: token, path, owner, rate and headers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GateBenchmark {
    private static final String USER = "2ee2f4a6-4b0b-4fb3-b3c4-1c7dc2b0b8a1";
    private static final FilterChain ROUTE = (request, response) -> {};

    private final String authorization = "Bearer " + BenchmarkToken.of(USER);
    private final Filter gate = gate();

    private static Filter gate() {
        ProblemWriter problems = new ProblemWriter();
        ResponseHeaders headers = new ResponseHeaders(List.of());
        return new AccessFilter(
                TasksApplication.accessOnly(SecurityAdapter.with(Optional.of(BenchmarkToken.SECRET), Optional.empty())
                        .tokenVerifier(BenchmarkToken.ISSUER, BenchmarkToken.AUDIENCE, InstantSource.system())),
                path -> false,
                new RateLimit(1_000_000_000, Ticker.systemTicker()),
                headers,
                new Preflight(List.of(), headers, problems),
                problems);
    }

    /** What the request and the response of the test cost, to be subtracted. */
    @Benchmark
    public MockHttpServletResponse withoutTheGate() throws IOException, ServletException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        ROUTE.doFilter(request(), response);
        return response;
    }

    @Benchmark
    public MockHttpServletResponse admitted() throws IOException, ServletException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        gate.doFilter(request(), response, ROUTE);
        return response;
    }

    private MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/users/" + USER + "/tasks");
        request.addHeader("Authorization", authorization);
        return request;
    }
}
