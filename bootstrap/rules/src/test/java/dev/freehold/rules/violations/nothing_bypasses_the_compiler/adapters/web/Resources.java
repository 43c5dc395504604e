package dev.freehold.rules.violations.nothing_bypasses_the_compiler.adapters.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

final class Resources {
    static byte[] read(String name) {
        try (InputStream stream = Resources.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean isText(Object value) {
        return String.class.isInstance(value) || value.getClass().getName().isEmpty();
    }
}
