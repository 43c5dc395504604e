package dev.freehold.rules.ownership;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import java.util.stream.Stream;

/** A permission lives only as long as its request. */
public final class PermissionStorage {
    private PermissionStorage() {}

    /**
     * Records may carry a proof; no other class stores one, and request-serving classes have no mutable fields to
     * store one in.
     */
    public static ArchRule none(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "pass permissions on and not store them",
                type -> Stream.concat(kept(hexagon, type), open(hexagon, type)));
    }

    private static Stream<String> kept(Hexagon hexagon, JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !type.isRecord() || field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field ->
                        field.getType().getAllInvolvedRawTypes().stream().anyMatch(hexagon.owned()::isProof))
                .map(field -> field.getFullName() + " stores a proof");
    }

    /** Classes that serve requests are shared by all users. */
    private static Stream<String> open(Hexagon hexagon, JavaClass type) {
        boolean isServing =
                hexagon.adapterOf(type).filter(hexagon.driving()::contains).isPresent();
        return type.getFields().stream()
                .filter(field -> isServing && !field.getModifiers().contains(JavaModifier.FINAL))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(field -> field.getFullName() + " could leak state from one request to the next");
    }
}
