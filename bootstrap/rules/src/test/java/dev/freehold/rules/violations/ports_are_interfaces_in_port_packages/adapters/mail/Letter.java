package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.adapters.mail;

import dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.domain.Template;

final class Letter extends Template {}
