package dev.freehold.rules.violations.ports_are_interfaces_in_their_places.application.port.in;

import dev.freehold.rules.Violates;
import java.util.function.Supplier;

/** Has no method of its own, and gives away what it likes. */
@Violates
public interface Supplying extends Supplier<String> {}
