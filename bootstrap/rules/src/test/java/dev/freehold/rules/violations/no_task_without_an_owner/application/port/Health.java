package dev.freehold.rules.violations.no_task_without_an_owner.application.port;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

public record Health(boolean up, Duration took, Optional<Instant> since) {}
