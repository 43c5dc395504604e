package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;
import java.util.Locale;

/** Lets the machine say what it speaks. */
@Violates
final class Language {
    static String name() {
        return Locale.getDefault().getLanguage();
    }
}
