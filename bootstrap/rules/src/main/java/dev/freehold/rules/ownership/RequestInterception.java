package dev.freehold.rules.ownership;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import dev.freehold.rules.model.Names;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No class outside the named ones can respond to a request before its route, or change the request. */
public final class RequestInterception {
    private static final List<String> RESPONSES = List.of(
            "jakarta.servlet.ServletResponse",
            "org.apache.coyote.Response",
            "org.springframework.http.HttpOutputMessage");

    /** Passing the request on is not a response. */
    private static final Pattern PASSING_ON = Pattern.compile("doFilter(Internal)?|invoke|<init>");

    /** Neither is setting a header or reading. */
    private static final Pattern HARMLESS =
            Pattern.compile("(set|add)(Date|Int)?Header|get(?!Writer|OutputStream|Body).*|is.*|contains.*");

    /** Types that take part in every request implicitly. */
    private static final Pattern PARTICIPANTS = Pattern.compile("jakarta\\.servlet\\.ServletRequest(Attribute)?Listener"
            + "|org\\.springframework\\.web\\.servlet\\.(HandlerInterceptor|AsyncHandlerInterceptor|HandlerExceptionResolver)"
            + "|org\\.springframework\\.web\\.servlet\\.mvc\\..*Advice.*"
            + "|org\\.springframework\\.web\\.context\\.request\\..*Interceptor"
            + "|org\\.springframework\\.web\\.method\\.support\\.Handler.*"
            + "|org\\.springframework\\.http\\.converter\\.HttpMessageConverter"
            + "|org\\.apache\\.catalina\\.Valve");

    private static final Pattern REQUEST_WRAPPERS = Pattern.compile(
            "jakarta\\.servlet\\.(http\\.Http)?Servlet(Request|Response)Wrapper"
                    + "|org\\.apache\\.catalina\\.(valves|filters|authenticator|realm)\\..*"
                    + "|org\\.springframework\\.web\\.util\\.Content.*Wrapper|org\\.springframework\\.web\\.filter\\.Forwarded.*");

    private static final String ADVICE = "org.springframework.web.bind.annotation.ControllerAdvice";
    private static final String HANDLER = "org.springframework.web.bind.annotation.ExceptionHandler";

    private RequestInterception() {}

    /** Only the named classes respond, resolve exceptions, or replace the request. */
    public static ArchRule onlyNamed(Hexagon hexagon) {
        return ClassRules.check(
                type -> hexagon.has(type)
                        && !Names.isAmong(type, hexagon.owned().interceptors()),
                "neither respond before a route nor change the request",
                type -> Stream.of(
                                ClassRules.accesses(type, access -> isAnswer(access) || passesOn(access)),
                                requestWrappers(type),
                                participation(type),
                                deadEnds(type))
                        .flatMap(found -> found));
    }

    private static boolean isResponse(JavaClass type) {
        return RESPONSES.stream().anyMatch(type::isAssignableTo);
    }

    private static boolean isAnswer(JavaAccess<?> access) {
        return isResponse(access.getTargetOwner())
                && !access.getOriginOwner().equals(access.getTargetOwner())
                && !HARMLESS.matcher(access.getTarget().getName()).matches();
    }

    /** Whoever gets the response can write to it. */
    private static boolean passesOn(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(RequestInterception::isResponse)
                && !access.getOriginOwner().equals(access.getTargetOwner())
                && !PASSING_ON.matcher(target.getName()).matches();
    }

    private static Stream<String> requestWrappers(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> REQUEST_WRAPPERS
                        .matcher(dependency.getTargetClass().getName())
                        .matches())
                .map(Dependency::getDescription);
    }

    private static Stream<String> participation(JavaClass type) {
        Stream<String> parts = Stream.concat(type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
                .map(JavaClass::getName)
                .filter(name -> PARTICIPANTS.matcher(name).matches())
                .map(name -> type.getName() + " takes part in every request as a " + name);
        boolean advises = type.isAnnotatedWith(ADVICE)
                || type.isMetaAnnotatedWith(ADVICE)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(HANDLER));
        return advises ? Stream.concat(parts, Stream.of(type.getName() + " responds for failed routes")) : parts;
    }

    /** A filter or valve that never passes a request on ends it with an empty response. */
    private static Stream<String> deadEnds(JavaClass type) {
        boolean isGate =
                Stream.of("jakarta.servlet.Filter", "org.apache.catalina.Valve").anyMatch(type::isAssignableTo);
        boolean goesOn = type.getAccessesFromSelf().stream()
                .anyMatch(access -> access.getTarget().getName().matches("doFilter|invoke"));
        return isGate && !goesOn && !type.isInterface()
                ? Stream.of(type.getName() + " never passes a request on")
                : Stream.empty();
    }
}
