package dev.freehold.rules.violations.nothing_knows_bootstrap.application;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.nothing_knows_bootstrap.bootstrap.Settings;

/** In the core. */
@Violates
final class Limits {
    int port(Object settings) {
        return ((Settings) settings).port();
    }
}
