package dev.freehold.rules.violations.no_static_state.adapters.persistence;

import dev.freehold.rules.Violates;
import java.util.concurrent.atomic.AtomicReference;

@Violates
final class Last {
    private static final AtomicReference<String> OWNER = new AtomicReference<>();
}
