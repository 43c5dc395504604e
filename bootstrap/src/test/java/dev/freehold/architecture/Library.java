package dev.freehold.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is not ours and not Java's own, by its packages, and the modules where it is at home. */
enum Library {
    SPRING(List.of("org.springframework"), "adapters.web", "bootstrap"),
    SERVLETS(List.of("jakarta.servlet"), "adapters.web"),
    TOMCAT(List.of("org.apache.catalina", "org.apache.coyote", "org.apache.tomcat"), "adapters.web"),
    LOGGING(List.of("org.slf4j"), "adapters.web"),
    BUCKETS(List.of("io.github.bucket4j"), "adapters.web"),
    CACHE(List.of("com.github.benmanes.caffeine"), "adapters.web"),
    /** Two homes: the web reads and writes bodies, and security reads tokens, each by its own strict rules. */
    JSON(List.of("tools.jackson"), "adapters.web", "adapters.security"),
    TOKENS(List.of("io.jsonwebtoken"), "adapters.security"),
    SQL(List.of("org.jooq"), "adapters.persistence"),
    /** In bootstrap for its exception alone, which becomes a sentence for the operator. */
    MIGRATIONS(List.of("org.flywaydb"), "adapters.persistence", "bootstrap"),
    JDBC(List.of("java.sql", "javax.sql"), "adapters.persistence", "bootstrap"),
    CONNECTIONS(List.of("com.zaxxer.hikari", "org.postgresql"), "bootstrap");

    private final List<String> packages;
    private final List<String> homes;

    Library(List<String> packages, String... homes) {
        this.packages = packages;
        this.homes = List.of(homes);
    }

    static ArchRule eachHasItsHome(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(Complaints.about("use libraries only where they are at home", type -> strangers(root, type)));
    }

    private static Stream<String> strangers(String root, JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isLibrary(root, dependency.getTargetClass()))
                .filter(dependency -> of(dependency.getTargetClass())
                        .filter(library -> library.isAtHomeIn(root, type))
                        .isEmpty())
                .map(Dependency::getDescription);
    }

    static boolean isLibrary(String root, JavaClass type) {
        return Known.asLibrary(root).test(type) && !Known.toEveryone().test(type);
    }

    /** The library that the class is of, if it has a home here. */
    static Optional<Library> of(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName() + ".";
        return Stream.of(values())
                .filter(library -> library.packages.stream().anyMatch(prefix -> name.startsWith(prefix + ".")))
                .findFirst();
    }

    List<String> homes() {
        return homes;
    }

    private boolean isAtHomeIn(String root, JavaClass type) {
        return homes.stream().anyMatch(home -> (type.getPackageName() + ".").startsWith(root + "." + home + "."));
    }
}
