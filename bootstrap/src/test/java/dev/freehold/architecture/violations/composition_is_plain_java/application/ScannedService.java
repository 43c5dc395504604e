package dev.freehold.architecture.violations.composition_is_plain_java.application;

import dev.freehold.architecture.Violates;
import org.springframework.stereotype.Service;

/** Waits to be found. */
@Violates
@Service
final class ScannedService {}
