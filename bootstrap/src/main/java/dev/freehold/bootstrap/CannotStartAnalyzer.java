package dev.freehold.bootstrap;

import dev.freehold.bootstrap.settings.CannotStart;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Keeps Spring Boot from printing a stack trace for a refused start, which main reports in one sentence. */
final class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotStart refused) {
        return new FailureAnalysis(refused.getMessage(), null, refused);
    }
}
