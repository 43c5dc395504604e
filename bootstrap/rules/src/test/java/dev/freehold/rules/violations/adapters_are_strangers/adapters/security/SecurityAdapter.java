package dev.freehold.rules.violations.adapters_are_strangers.adapters.security;

public final class SecurityAdapter {
    public boolean verify(String token) {
        return !token.isEmpty();
    }
}
