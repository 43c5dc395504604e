package dev.freehold.bootstrap.observability;

import dev.freehold.adapters.web.RequestObserver.ServedRequest;
import dev.freehold.bootstrap.settings.Settings.LogFormat;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Logs requests: in JSON each one, as text only those that were refused or failed, since people read it to find problems. A
 * line has the pattern of the route, and never the path or the query, which the caller wrote.
 *
 * @param format how the log is written
 */
public record RequestLog(LogFormat format) {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final int FIRST_REFUSAL = 400;
    private static final double NANOS_PER_MILLI = 1e6;

    /** Writes the line of the request, if it has one. */
    public void write(ServedRequest request) {
        if ((format == LogFormat.TEXT && request.status() < FIRST_REFUSAL) || !LOG.isInfoEnabled()) {
            return;
        }
        double millis = Math.round(request.nanoseconds() / NANOS_PER_MILLI * 1_000) / 1_000.0;
        if (format == LogFormat.TEXT) {
            LOG.info(String.format(
                    Locale.ROOT,
                    "%s %s: %d %s in %.1f ms, request %s",
                    request.method(),
                    request.route(),
                    request.status(),
                    request.reason().orElse(""),
                    millis,
                    request.id()));
            return;
        }
        LoggingEventBuilder line = LOG.atInfo()
                .addKeyValue("method", request.method())
                .addKeyValue("route", request.route())
                .addKeyValue("status", request.status())
                .addKeyValue("duration_ms", millis)
                .addKeyValue("request_id", request.id());
        request.reason()
                .map(reason -> line.addKeyValue("reason", reason))
                .orElse(line)
                .log("request");
    }
}
