package dev.freehold.rules.code;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import java.util.Map;
import java.util.Set;

/** Configuration is read in one place. */
public final class Environment {
    private static final Map<String, Set<String>> ENVIRONMENT = Map.of(
            "java.lang.System",
                    Set.of("getenv", "getProperty", "getProperties", "setProperty", "setProperties", "clearProperty"),
            "java.lang.Integer", Set.of("getInteger"),
            "java.lang.Long", Set.of("getLong"),
            "java.lang.Boolean", Set.of("getBoolean"));

    private Environment() {}

    /** Only bootstrap reads environment variables and system properties. */
    public static ArchRule onlyInBootstrap(Hexagon hexagon) {
        return ClassRules.forbidAccesses(
                type -> hexagon.has(type) && !hexagon.isIn("bootstrap", type),
                "not read the environment",
                Environment::isRead);
    }

    private static boolean isRead(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return ENVIRONMENT
                        .getOrDefault(access.getTargetOwner().getName(), Set.of())
                        .contains(name)
                || (access.getTargetOwner().getPackageName().equals("org.springframework.core.env")
                        && name.matches("get(Required)?Property|resolve.*Placeholders"));
    }
}
