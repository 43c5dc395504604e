package dev.freehold.rules.violations.no_default_locale_or_zone.adapters.web;

import dev.freehold.rules.Violates;
import java.text.NumberFormat;

@Violates
final class Money {
    static String text(double amount) {
        return NumberFormat.getCurrencyInstance().format(amount);
    }
}
