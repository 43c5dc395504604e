package dev.freehold.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** What a class may know without any rule having to say so. */
final class Known {
    private static final Module JAVA_BASE = Object.class.getModule();

    private Known() {}

    /** Java itself, and the marks on it: what may be null, and what is planted. */
    static DescribedPredicate<JavaClass> toEveryone() {
        return DescribedPredicate.describe("java.base", Known::isJava)
                .or(resideInAPackage("org.jspecify.."))
                .or(type(Violates.class));
    }

    /** What is no part of what the rules rule over: the libraries. */
    static DescribedPredicate<JavaClass> asLibrary(String root) {
        return DescribedPredicate.not(resideInAPackage(root + ".."));
    }

    private static boolean isJava(JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        return plain.isPrimitive() || JAVA_BASE.getPackages().contains(plain.getPackageName());
    }
}
