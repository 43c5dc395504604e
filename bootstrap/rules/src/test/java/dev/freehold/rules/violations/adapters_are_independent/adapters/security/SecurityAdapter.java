package dev.freehold.rules.violations.adapters_are_independent.adapters.security;

public final class SecurityAdapter {
    public boolean verify(String token) {
        return !token.isEmpty();
    }
}
