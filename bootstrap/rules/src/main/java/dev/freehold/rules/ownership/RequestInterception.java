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

/** That nobody stands between a request and its route who could answer it, or could change what is asked. */
public final class RequestInterception {
    private static final List<String> RESPONSES = List.of(
            "jakarta.servlet.ServletResponse",
            "org.apache.coyote.Response",
            "org.springframework.http.HttpOutputMessage");

    /** To go on is no answer. */
    private static final Pattern GOING_ON = Pattern.compile("doFilter(Internal)?|invoke|<init>");

    /** To name a header or to look is none either. */
    private static final Pattern HARMLESS =
            Pattern.compile("(set|add)(Date|Int)?Header|get(?!Writer|OutputStream|Body).*|is.*|contains.*");

    /** Who takes part in a request without being named in it. */
    private static final Pattern PARTICIPANTS = Pattern.compile("jakarta\\.servlet\\.ServletRequest(Attribute)?Listener"
            + "|org\\.springframework\\.web\\.servlet\\.(HandlerInterceptor|AsyncHandlerInterceptor|HandlerExceptionResolver)"
            + "|org\\.springframework\\.web\\.servlet\\.mvc\\..*Advice.*"
            + "|org\\.springframework\\.web\\.context\\.request\\..*Interceptor"
            + "|org\\.springframework\\.web\\.method\\.support\\.Handler.*"
            + "|org\\.springframework\\.http\\.converter\\.HttpMessageConverter"
            + "|org\\.apache\\.catalina\\.Valve");

    private static final Pattern DISGUISES = Pattern.compile(
            "jakarta\\.servlet\\.(http\\.Http)?Servlet(Request|Response)Wrapper"
                    + "|org\\.apache\\.catalina\\.(valves|filters|authenticator|realm)\\..*"
                    + "|org\\.springframework\\.web\\.util\\.Content.*Wrapper|org\\.springframework\\.web\\.filter\\.Forwarded.*");

    private static final String ADVICE = "org.springframework.web.bind.annotation.ControllerAdvice";
    private static final String HANDLER = "org.springframework.web.bind.annotation.ExceptionHandler";

    private RequestInterception() {}

    /** Only who is known to stand there answers, resolves, or passes on another request than the one that came. */
    public static ArchRule named(Hexagon hexagon) {
        return ClassRules.check(
                type -> hexagon.has(type)
                        && !Names.isAmong(type, hexagon.owned().interceptors()),
                "not answer in front of a route, nor change what is asked",
                type -> Stream.of(
                                ClassRules.accesses(type, access -> isAnswer(access) || handsOn(access)),
                                disguises(type),
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

    /** Who is given the response can answer in one's place. */
    private static boolean handsOn(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(RequestInterception::isResponse)
                && !access.getOriginOwner().equals(access.getTargetOwner())
                && !GOING_ON.matcher(target.getName()).matches();
    }

    private static Stream<String> disguises(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        DISGUISES.matcher(dependency.getTargetClass().getName()).matches())
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
        return advises
                ? Stream.concat(parts, Stream.of(type.getName() + " answers for routes that have failed"))
                : parts;
    }

    /** A filter or a valve that never goes on ends every request in nothing, which is an answer too. */
    private static Stream<String> deadEnds(JavaClass type) {
        boolean isGate =
                Stream.of("jakarta.servlet.Filter", "org.apache.catalina.Valve").anyMatch(type::isAssignableTo);
        boolean goesOn = type.getAccessesFromSelf().stream()
                .anyMatch(access -> access.getTarget().getName().matches("doFilter|invoke"));
        return isGate && !goesOn && !type.isInterface()
                ? Stream.of(type.getName() + " never lets a request go on")
                : Stream.empty();
    }
}
