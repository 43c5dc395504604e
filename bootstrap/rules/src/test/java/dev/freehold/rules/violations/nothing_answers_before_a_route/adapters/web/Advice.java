package dev.freehold.rules.violations.nothing_answers_before_a_route.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@Violates
@RestControllerAdvice
final class Advice {}
