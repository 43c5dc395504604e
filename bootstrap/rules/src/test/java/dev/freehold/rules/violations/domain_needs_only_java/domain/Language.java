package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;
import java.util.Locale;

/** Uses the default locale. */
@Violates
final class Language {
    static String name() {
        return Locale.getDefault().getLanguage();
    }
}
