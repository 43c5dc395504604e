package dev.freehold.rules.violations.no_static_state.adapters.web;

import java.util.Set;
import java.util.regex.Pattern;

final class Words {
    static final Set<String> ALL = Set.of("a");
    private static final Pattern FORM = Pattern.compile("[a-z]+");
    private static final String[] REFUSED = {"crit"};
    private static final Words NONE = new Words("");
    private final String word;

    Words(String word) {
        this.word = word;
    }

    enum Kind {
        NOUN(1);

        final int number;

        Kind(int number) {
            this.number = number;
        }
    }
}
