package dev.freehold.rules.code;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import dev.freehold.rules.model.Names;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The composition can be read in one place. */
public final class Composition {
    /** Annotations that starting Spring Boot needs. */
    private static final Set<String> STARTING = Set.of(
            "org.springframework.boot.autoconfigure.EnableAutoConfiguration",
            "org.springframework.boot.autoconfigure.ImportAutoConfiguration",
            "org.springframework.context.annotation.Configuration");

    /** Container features that inject, call back or schedule. */
    private static final Pattern MAGIC = Pattern.compile("jakarta\\.(annotation|inject|transaction|ejb|enterprise)\\..*"
            + "|javax\\.(inject|naming|annotation)\\..*"
            + "|java\\.util\\.ServiceLoader.*"
            + "|org\\.springframework\\.(beans|cache|scheduling|transaction|jndi|aop|stereotype|expression)\\..*"
            + "|org\\.springframework\\.context\\..*|org\\.aspectj\\..*|com\\.google\\.inject\\..*"
            + "|org\\.springframework\\.core\\.io\\.support\\.SpringFactoriesLoader.*"
            + "|org\\.springframework\\.boot\\.(ApplicationRunner|CommandLineRunner|context\\.properties\\..*)"
            + "|org\\.springframework\\.web\\.context\\.(support\\..*|ContextLoader.*|WebApplicationContext)"
            + "|org\\.springframework\\.web\\.servlet\\.support\\.RequestContextUtils");

    /** Types that a plain Java composition may use to hand its parts to Spring. */
    private static final Set<String> HANDOVER = Set.of(
            "org.springframework.context.ApplicationContextInitializer",
            "org.springframework.context.ConfigurableApplicationContext",
            // Told to start and to stop, and nothing else.
            "org.springframework.context.SmartLifecycle",
            "org.springframework.context.support.GenericApplicationContext",
            "org.springframework.beans.factory.config.BeanDefinitionCustomizer");

    private static final Pattern LOOK_UPS = Pattern.compile(
            "getBean.*|getBeans.*|getSingleton.*|containsBean.*|autowire.*|create(Bean)?|initializeBean|configureBean|populateBean"
                    + "|getAutowireCapableBeanFactory|getBeanFactory|getDefaultListableBeanFactory|findAnnotation.*"
                    + "|publishEvent|addApplicationListener|addBeanFactoryPostProcessor|getServletContext");

    private Composition() {}

    /** No annotations with behaviour except those of routes, and no lookups. */
    public static ArchRule plainJava(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "be composed in plain Java",
                type -> Stream.of(
                                annotations(hexagon, type),
                                type.getDirectDependenciesFromSelf().stream()
                                        .filter(dependency -> isMagic(hexagon, dependency))
                                        .map(Dependency::getDescription),
                                ClassRules.accesses(
                                        type,
                                        access -> isLookUp(access)
                                                && !(access.getTarget()
                                                                .getName()
                                                                .equals("addApplicationListener")
                                                        && hexagon.isIn("bootstrap", type))))
                        .flatMap(found -> found));
    }

    private static Stream<String> annotations(Hexagon hexagon, JavaClass type) {
        Stream<? extends JavaAnnotation<?>> onMembers =
                type.getMembers().stream().flatMap(member -> member.getAnnotations().stream());
        Stream<? extends JavaAnnotation<?>> onParameters = type.getCodeUnits().stream()
                .flatMap(unit -> unit.getParameters().stream())
                .flatMap(parameter -> parameter.getAnnotations().stream());
        return Stream.of(type.getAnnotations().stream(), onMembers, onParameters)
                .flatMap(found -> found)
                .map(annotation -> annotation.getRawType())
                .filter(annotation -> !isHarmless(hexagon, type, annotation))
                .map(annotation -> "%s has @%s, an annotation with hidden behaviour"
                        .formatted(type.getName(), annotation.getName()));
    }

    private static boolean isHarmless(Hexagon hexagon, JavaClass bearer, JavaClass annotation) {
        return annotation.getPackageName().startsWith("java.")
                || hexagon.isAllowedAnnotation(annotation)
                || hexagon.has(annotation)
                || isRoute(hexagon, annotation)
                || (isStarting(annotation) && hexagon.isIn("bootstrap", bearer));
    }

    private static boolean isRoute(Hexagon hexagon, JavaClass type) {
        return hexagon.routeAnnotations().stream().anyMatch(name -> Names.isUnder(type, name));
    }

    private static boolean isStarting(JavaClass type) {
        return STARTING.contains(type.getName());
    }

    private static boolean isMagic(Hexagon hexagon, Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return MAGIC.matcher(target.getName()).matches()
                && !HANDOVER.contains(target.getName())
                && !((isStarting(target) || isListening(target))
                        && hexagon.isIn("bootstrap", dependency.getOriginClass()));
    }

    /** Listeners that bootstrap registers explicitly are not hidden behaviour. */
    private static boolean isListening(JavaClass type) {
        return type.getName()
                .matches("org\\.springframework\\.context\\.(ApplicationListener|ApplicationEvent|event\\.\\w+Event)");
    }

    /** A bean registered without a supplier is constructed by the container. */
    private static boolean isLookUp(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return isOfContainer(access)
                && (LOOK_UPS.matcher(name).matches()
                        || (name.equals("registerBean")
                                && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                                && target.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(java.util.function.Supplier.class))));
    }

    private static boolean isOfContainer(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("org.springframework.")
                && !access.getTargetOwner().getPackageName().startsWith("org.springframework.boot.web");
    }
}
