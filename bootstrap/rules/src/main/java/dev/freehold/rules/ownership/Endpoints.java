package dev.freehold.rules.ownership;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every route requires the permission, except the public ones. */
public final class Endpoints {
    private static final String MAPPING = "org.springframework.web.bind.annotation.RequestMapping";

    /** Other ways to serve requests, which this rule cannot analyse. */
    private static final Pattern OTHER_WAYS = Pattern.compile(
            "jakarta\\.servlet\\.(http\\.HttpServlet|GenericServlet|Servlet"
                    + "|ServletRegistration.*|ServletContainerInitializer|annotation\\..*|AsyncContext|RequestDispatcher)"
                    + "|jakarta\\.(websocket|ws)\\..*"
                    + "|org\\.springframework\\.boot\\.web\\.servlet\\.(ServletRegistrationBean|DynamicRegistrationBean.*|ServletContextInitializer)"
                    + "|org\\.springframework\\.boot\\.actuate\\.endpoint\\..*"
                    + "|org\\.springframework\\.boot\\.(health|actuate\\.(web|info))\\..*|io\\.micrometer\\..*"
                    + "|org\\.springframework\\.web\\.(HttpRequestHandler|socket\\..*|service\\..*|reactive\\..*|server\\..*)"
                    + "|org\\.springframework\\.web\\.method\\.HandlerMethod"
                    + "|org\\.springframework\\.web\\.servlet\\.(function|mvc|handler|view|resource)\\.(?!NoResourceFound).*"
                    + "|org\\.springframework\\.web\\.servlet\\.(HandlerAdapter|DispatcherServlet|FrameworkServlet|View.*|ModelAndView)"
                    + "|org\\.springframework\\.web\\.servlet\\.config\\.annotation\\.(ResourceHandler|ViewController|DefaultServletHandler).*"
                    + "|org\\.springframework\\.(messaging|graphql|ws)\\..*"
                    + "|org\\.apache\\.catalina\\.(Wrapper|Container|servlets\\..*|startup\\..*)"
                    + "|com\\.sun\\.net\\.httpserver\\..*|java\\.net\\.ServerSocket|java\\.nio\\.channels\\..*ServerSocket.*"
                    + "|javax\\.net\\.(ssl\\.SSL)?ServerSocket.*|io\\.(undertow|netty)\\..*|org\\.eclipse\\.jetty\\..*");

    private static final Pattern UNOWNED = Pattern.compile("org\\.springframework\\.web\\.servlet\\."
            + "(config\\.annotation\\.ResourceHandler.*|resource\\..*Resource.*)"
            + "|org\\.springframework\\.boot\\.(health|actuate\\.info)\\..*|io\\.micrometer\\..*");

    private Endpoints() {}

    /** Every route takes the permission, as provided by the gate. */
    public static ArchRule permission(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "take the permission in every route that is not public",
                type -> Stream.of(
                                type.getMethods().stream()
                                        .filter(Endpoints::isRoute)
                                        .flatMap(method -> faults(hexagon, method)),
                                type.getDirectDependenciesFromSelf().stream()
                                        .filter(dependency -> isOtherWay(dependency)
                                                && !(isUnowned(dependency) && !knowsTheCore(hexagon, type)))
                                        .map(Dependency::getDescription),
                                ClassRules.accesses(type, Endpoints::mapsByHand))
                        .flatMap(found -> found));
    }

    static boolean isRoute(JavaCodeUnit method) {
        return method.isAnnotatedWith(MAPPING) || method.isMetaAnnotatedWith(MAPPING);
    }

    private static boolean isOtherWay(Dependency dependency) {
        return OTHER_WAYS
                .matcher(dependency.getTargetClass().getBaseComponentType().getName())
                .matches();
    }

    /** Static files and health checks have no owner. */
    private static boolean isUnowned(Dependency dependency) {
        return UNOWNED.matcher(dependency.getTargetClass().getName()).matches();
    }

    private static boolean knowsTheCore(Hexagon hexagon, JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> hexagon.isCore(dependency.getTargetClass()));
    }

    /** A handler registered by a call has no annotation by which it could be found. */
    private static boolean mapsByHand(JavaAccess<?> access) {
        return access.getTarget()
                .getName()
                .matches("registerMapping|registerHandler.*|addServlet.*|getRequestDispatcher");
    }

    private static Stream<String> faults(Hexagon hexagon, JavaMethod method) {
        if (isPublic(hexagon, method)) {
            return method.getOwner().getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> hexagon.isCore(dependency.getTargetClass()))
                    .map(dependency -> "Public route with a dependency on the core: " + dependency.getDescription());
        }
        if (!hexagon.owned().isPermissionTakenBy(method)) {
            return Stream.of(method.getFullName() + " serves " + paths(method) + " and takes no permission");
        }
        return method.getParameters().stream()
                .filter(parameter -> isPermission(hexagon, parameter))
                .filter(parameter -> parameter.getAnnotations().stream()
                        .anyMatch(annotation -> !hexagon.isAllowedAnnotation(annotation.getRawType())))
                .map(parameter -> parameter.getDescription() + " is annotated: the gate provides it by type only");
    }

    private static boolean isPermission(Hexagon hexagon, JavaParameter parameter) {
        return parameter.getRawType().getName().equals(hexagon.owned().permission());
    }

    private static boolean isPublic(Hexagon hexagon, JavaMethod method) {
        return hexagon.owned().publicRoutes().containsAll(paths(method));
    }

    private static List<String> paths(JavaMethod method) {
        List<String> own = paths(method.getAnnotations());
        return paths(method.getOwner().getAnnotations()).stream()
                .flatMap(prefix -> own.stream().map(path -> prefix + path))
                .toList();
    }

    private static List<String> paths(Set<? extends JavaAnnotation<?>> annotations) {
        List<String> paths = annotations.stream()
                .filter(annotation -> isMapping(annotation.getRawType()))
                .flatMap(annotation -> Stream.of("value", "path").map(annotation::get))
                .flatMap(Optional::stream)
                .flatMap(value -> Stream.of((String[]) value))
                .toList();
        return paths.isEmpty() ? List.of("") : paths;
    }

    private static boolean isMapping(JavaClass annotation) {
        return annotation.getName().equals(MAPPING) || annotation.isMetaAnnotatedWith(MAPPING);
    }
}
