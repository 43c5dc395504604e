package dev.freehold.rules.violations.composition_is_plain_java.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.context.annotation.Configuration;

/** Only bootstrap starts. */
@Violates
@Configuration
final class Started {}
