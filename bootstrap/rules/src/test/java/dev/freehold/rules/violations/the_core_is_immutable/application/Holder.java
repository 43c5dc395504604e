package dev.freehold.rules.violations.the_core_is_immutable.application;

import java.time.InstantSource;

record Holder<T extends Number>(T value, InstantSource clock) {}
