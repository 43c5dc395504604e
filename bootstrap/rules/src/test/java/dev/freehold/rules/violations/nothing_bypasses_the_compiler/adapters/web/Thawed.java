package dev.freehold.rules.violations.nothing_bypasses_the_compiler.adapters.web;

import dev.freehold.rules.Violates;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

@Violates
final class Thawed {
    static Object read(InputStream stream) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(stream).readObject();
    }
}
