package dev.freehold.rules.violations.no_text_depends_on_the_machine.adapters.web;

import dev.freehold.rules.Violates;
import java.text.NumberFormat;

@Violates
final class Money {
    static String text(double amount) {
        return NumberFormat.getCurrencyInstance().format(amount);
    }
}
