package dev.freehold.bootstrap;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells Spring Boot that the failure is understood, or it would print a stack trace before main has said what is wrong. */
final class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotStart refused) {
        return new FailureAnalysis(refused.getMessage(), null, refused);
    }
}
