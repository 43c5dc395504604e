package dev.freehold.rules.code;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a server or a browser remembers between two requests. */
public final class Sessions {
    private static final Pattern TYPES = Pattern.compile("jakarta\\.servlet\\.http\\.(HttpSession.*|Cookie)"
            + "|org\\.springframework\\.http\\.ResponseCookie.*"
            + "|org\\.springframework\\.web\\.bind\\.annotation\\.(SessionAttributes?|CookieValue)");

    private static final Pattern CALLS =
            Pattern.compile("jakarta\\.servlet\\.http\\.\\w+\\.(getSession|changeSessionId|addCookie)"
                    + "|jakarta\\.servlet\\.ServletContext\\.setAttribute"
                    + "|org\\.springframework\\.web\\.context\\.request\\.\\w+\\.(setAttribute|getSessionMutex)");

    private Sessions() {}

    /** Neither sessions nor cookies, nor attributes that outlive their request. */
    public static ArchRule none(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "keep nothing from one request to the next",
                type -> Stream.concat(
                        types(type), ClassRules.accesses(type, access -> ClassRules.isTo(access, CALLS))));
    }

    private static Stream<String> types(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        TYPES.matcher(dependency.getTargetClass().getName()).matches())
                .map(Dependency::getDescription);
    }
}
