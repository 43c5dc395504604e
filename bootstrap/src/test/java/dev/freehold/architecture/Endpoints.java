package dev.freehold.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMapping;

/** That every route into the API asks for an owner. */
final class Endpoints {
    /** Other ways to make a route, which this rule could not see into. */
    private static final Set<String> OTHER_WAYS = Set.of(
            "jakarta.servlet.http.HttpServlet",
            "org.springframework.boot.web.servlet.ServletRegistrationBean",
            "org.springframework.web.HttpRequestHandler",
            "org.springframework.web.service.annotation.HttpExchange",
            "org.springframework.web.servlet.function.RouterFunction",
            "org.springframework.web.servlet.mvc.Controller");

    private Endpoints() {}

    static ArchRule owners(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".adapters..")
                .should(Complaints.about(
                        "take an Owner in every route under /api",
                        type -> Stream.concat(ownerless(root, type), otherWays(type))));
    }

    private static Stream<String> ownerless(String root, JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                .filter(method -> !isOutsideTheApi(method) && !Ownership.takesOwner(root, method))
                .map(method -> method.getFullName() + " serves " + paths(method) + " and takes no Owner");
    }

    private static Stream<String> otherWays(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        OTHER_WAYS.contains(dependency.getTargetClass().getName()))
                .map(Dependency::getDescription);
    }

    /** Only a route whose first segment is there to be read, and is not the API's, needs no owner. */
    private static boolean isOutsideTheApi(JavaMethod method) {
        return paths(method).stream()
                .map(path -> path.replaceAll("^/+", "").split("/", 2)[0])
                .allMatch(first -> first.matches("[a-z.]+") && !first.equals("api"));
    }

    private static List<String> paths(JavaMethod method) {
        List<String> own = paths(method.getAnnotations());
        return paths(method.getOwner().getAnnotations()).stream()
                .flatMap(prefix -> own.stream().map(path -> prefix + path))
                .toList();
    }

    private static List<String> paths(Set<? extends JavaAnnotation<?>> annotations) {
        List<String> paths = annotations.stream()
                .filter(annotation -> annotation.getRawType().isEquivalentTo(RequestMapping.class)
                        || annotation.getRawType().isMetaAnnotatedWith(RequestMapping.class))
                .flatMap(annotation -> Stream.of("value", "path").map(annotation::get))
                .flatMap(Optional::stream)
                .flatMap(value -> Stream.of((String[]) value))
                .toList();
        return paths.isEmpty() ? List.of("") : paths;
    }
}
