package dev.freehold.adapters.security;

import java.util.ArrayList;
import java.util.List;

/** Collects the rows of the token table that refer to the same RFC. */
final class Rows {
    private final List<ForgedToken> rows = new ArrayList<>();
    private final String rfc;
    private final boolean versioned;

    private Rows(String rfc, boolean versioned) {
        this.rfc = rfc;
        this.versioned = versioned;
    }

    /** With one secret without a version. */
    static Rows of(String rfc) {
        return new Rows(rfc, false);
    }

    /** With two secrets, versions 2 and 1. */
    static Rows versioned(String rfc) {
        return new Rows(rfc, true);
    }

    Rows refuses(String name, String token) {
        rows.add(new ForgedToken(name, rfc, versioned, token, false));
        return this;
    }

    Rows refuses(String name, TokenForge token) {
        return refuses(name, token.signed());
    }

    Rows accepts(String name, String token) {
        rows.add(new ForgedToken(name, rfc, versioned, token, true));
        return this;
    }

    Rows accepts(String name, TokenForge token) {
        return accepts(name, token.signed());
    }

    List<ForgedToken> list() {
        return List.copyOf(rows);
    }
}
