package dev.freehold.rules.violations.composition_is_plain_java.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.stereotype.Component;

@Violates
@Component
final class Found {}
