package dev.freehold.rules.violations.composition_is_plain_java.bootstrap;

import dev.freehold.rules.Violates;
import org.springframework.beans.factory.ObjectProvider;

@Violates
record Provided(ObjectProvider<Runnable> tasks) {}
