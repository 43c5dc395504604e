package dev.freehold.rules.violations.no_text_depends_on_the_machine.adapters.web;

import dev.freehold.rules.Violates;
import java.time.format.DateTimeFormatter;

@Violates
final class Dated {
    static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM uuuu");
}
