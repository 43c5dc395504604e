package dev.freehold.rules.ownership;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import java.util.stream.Stream;

/** That a permission lives as long as the question that it was given for. */
public final class PermissionStorage {
    private PermissionStorage() {}

    /** A value may carry a proof on; nothing else keeps one, and nothing that serves all has anything to keep one in. */
    public static ArchRule nowhere(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "pass a permission on and not keep it",
                type -> Stream.concat(kept(hexagon, type), open(hexagon, type)));
    }

    private static Stream<String> kept(Hexagon hexagon, JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !type.isRecord() || field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field ->
                        field.getType().getAllInvolvedRawTypes().stream().anyMatch(hexagon.owned()::isProof))
                .map(field -> field.getFullName() + " keeps a proof");
    }

    /** Those that serve requests are made once, and serve everyone. */
    private static Stream<String> open(Hexagon hexagon, JavaClass type) {
        boolean isServing =
                hexagon.adapterOf(type).filter(hexagon.driving()::contains).isPresent();
        return type.getFields().stream()
                .filter(field -> isServing && !field.getModifiers().contains(JavaModifier.FINAL))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(field -> field.getFullName() + " could keep what one request leaves for the next");
    }
}
