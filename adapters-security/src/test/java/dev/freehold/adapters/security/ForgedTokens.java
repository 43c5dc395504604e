package dev.freehold.adapters.security;

import java.util.List;
import java.util.stream.Stream;

/** Forged, malformed and odd tokens, and valid ones that must not be rejected. */
public final class ForgedTokens {
    private ForgedTokens() {}

    /** All rows of the table. */
    public static List<ForgedToken> all() {
        return Stream.of(
                        ForgedForms.rows(),
                        ForgedSignatures.rows(),
                        ForgedHeaders.rows(),
                        ForgedKeys.rows(),
                        ForgedJson.rows(),
                        ForgedSubjects.rows(),
                        ForgedTimes.rows(),
                        ForgedAddresses.rows())
                .flatMap(List::stream)
                .toList();
    }
}
