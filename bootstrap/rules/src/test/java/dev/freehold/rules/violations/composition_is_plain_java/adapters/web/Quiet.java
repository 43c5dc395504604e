package dev.freehold.rules.violations.composition_is_plain_java.adapters.web;

import dev.freehold.rules.Violates;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.stereotype.Component;

/** An annotation of our own, meta-annotated with a stereotype. */
@Violates
@Component
@Retention(RetentionPolicy.RUNTIME)
@interface Quiet {}
