package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port.in;

import dev.freehold.rules.Violates;
import java.util.function.Supplier;

/** Has no methods of its own, only inherited ones. */
@Violates
public interface Supplying extends Supplier<String> {}
