package dev.freehold.bootstrap.observability;

import dev.freehold.adapters.web.RequestObserver.ServedRequest;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends a span for each request, and one within it for each of its use cases, by OTLP over HTTP. Spans are made once a request
 * has been answered, from what was measured anyway, and sent in the background; without a collector they are dropped.
 */
public final class Traces implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    /** That wait for a collector; what comes after them is dropped. */
    private static final int MAX_SPANS = 2_048;

    private static final int FIRST_FAULT = 500;
    private static final String TRACE_PARENT = "traceparent";
    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> REQUEST_ID = AttributeKey.stringKey("freehold.request_id");

    private final SdkTracerProvider provider;
    private final Tracer tracer;
    private final InstantSource clock = Clock.systemUTC();

    /** Of the request that the thread is serving. A request is served by one thread from beginning to end. */
    private final ThreadLocal<List<UseCase>> useCases = ThreadLocal.withInitial(ArrayList::new);

    private record UseCase(String name, boolean failed, Instant end, long nanoseconds) {}

    private Traces(SdkTracerProvider provider) {
        this.provider = provider;
        this.tracer = provider.get("dev.freehold");
    }

    /**
     * Begins to send, until closed.
     *
     * @param endpoint the collector; spans go to {@code v1/traces} below it
     */
    public static Traces to(URI endpoint) {
        String base = endpoint.toString();
        return new Traces(SdkTracerProvider.builder()
                .setResource(Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), "freehold")))
                .addSpanProcessor(BatchSpanProcessor.builder(OtlpHttpSpanExporter.builder()
                                .setEndpoint(base + (base.endsWith("/") ? "" : "/") + "v1/traces")
                                .build())
                        .setScheduleDelay(INTERVAL)
                        .setMaxQueueSize(MAX_SPANS)
                        .build())
                .build());
    }

    /** A use case of the thread's request has ended. */
    public void record(String useCase, boolean failed, long nanoseconds) {
        useCases.get().add(new UseCase(useCase, failed, clock.instant(), nanoseconds));
    }

    /** The thread's request has been answered. */
    public void record(ServedRequest request) {
        Instant end = clock.instant();
        Span span = tracer.spanBuilder(request.method() + " " + request.route())
                .setParent(W3CTraceContextPropagator.getInstance().extract(Context.root(), request, new TraceParent()))
                .setSpanKind(SpanKind.SERVER)
                .setStartTimestamp(end.minusNanos(request.nanoseconds()))
                .setAttribute(METHOD, request.method())
                .setAttribute(ROUTE, request.route())
                .setAttribute(STATUS, request.status())
                .setAttribute(REQUEST_ID, request.id())
                .startSpan();
        for (UseCase useCase : useCases.get()) {
            Span child = tracer.spanBuilder(useCase.name())
                    .setParent(Context.root().with(span))
                    .setStartTimestamp(useCase.end().minusNanos(useCase.nanoseconds()))
                    .startSpan();
            child.setStatus(useCase.failed() ? StatusCode.ERROR : StatusCode.UNSET);
            child.end(useCase.end());
        }
        useCases.remove();
        span.setStatus(request.status() >= FIRST_FAULT ? StatusCode.ERROR : StatusCode.UNSET);
        span.end(end);
    }

    /** Sends what is left. */
    @Override
    public void close() {
        provider.shutdown().join(2, TimeUnit.SECONDS);
    }

    /** The request that this one belongs to (W3C Trace Context). */
    private static final class TraceParent implements TextMapGetter<ServedRequest> {
        @Override
        public Iterable<String> keys(ServedRequest request) {
            return Set.of(TRACE_PARENT);
        }

        @Override
        public @Nullable String get(@Nullable ServedRequest request, String key) {
            return request != null && key.equals(TRACE_PARENT)
                    ? request.traceParent().orElse(null)
                    : null;
        }
    }
}
