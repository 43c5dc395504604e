package dev.freehold.rules.violations.domain_needs_only_java.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a domain may use of Java. */
record Values(List<String> titles, Optional<Duration> estimate) {
    private static final Pattern FORM = Pattern.compile("[a-z]+");

    enum Size {
        SMALL,
        LARGE
    }

    sealed interface Shape {
        record Round(int radius) implements Shape {}

        record Flat() implements Shape {}
    }

    Values {
        titles = List.copyOf(titles);
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    String text(Shape shape, Size size) {
        String word = switch (shape) {
            case Shape.Round(int radius) when radius > 1 -> "round " + radius;
            case Shape.Round _ -> "point";
            case Shape.Flat _ -> "flat".toUpperCase(Locale.ROOT);
        };
        return switch (size) {
            case SMALL -> word;
            case LARGE -> word + TimeUnit.DAYS.toSeconds(1);
        };
    }

    List<String> sorted() {
        return titles.stream()
                .filter(FORM.asMatchPredicate())
                .map(title -> Normalizer.normalize(title, Normalizer.Form.NFC))
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + UUID.nameUUIDFromBytes("".getBytes(StandardCharsets.UTF_8));
    }
}
