package dev.freehold.rules.violations.composition_is_plain_java.application;

import dev.freehold.rules.Violates;
import org.springframework.stereotype.Service;

/** Waits to be found by component scanning. */
@Violates
@Service
final class ScannedService {}
