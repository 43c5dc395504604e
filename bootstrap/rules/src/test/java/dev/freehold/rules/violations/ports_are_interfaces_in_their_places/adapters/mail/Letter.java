package dev.freehold.rules.violations.ports_are_interfaces_in_their_places.adapters.mail;

import dev.freehold.rules.violations.ports_are_interfaces_in_their_places.domain.Template;

final class Letter extends Template {}
