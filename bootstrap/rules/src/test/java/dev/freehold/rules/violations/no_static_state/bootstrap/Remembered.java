package dev.freehold.rules.violations.no_static_state.bootstrap;

import dev.freehold.rules.Violates;
import java.util.Optional;
import org.springframework.context.support.GenericApplicationContext;

@Violates
final class Remembered {
    static final Optional<GenericApplicationContext> LAST = Optional.of(new GenericApplicationContext());
}
