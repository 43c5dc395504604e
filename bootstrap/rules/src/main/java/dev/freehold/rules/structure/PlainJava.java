package dev.freehold.rules.structure;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.freehold.rules.model.Names;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of Java that the core may use: values and computations. Everything else depends on the machine, the
 * network, threads or process settings, or is needed so rarely that it can be added on request.
 */
final class PlainJava {
    private static final Set<String> PACKAGES = Set.of(
            "java.lang.annotation",
            "java.lang.runtime",
            "java.math",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.time.zone",
            "java.util",
            "java.util.function",
            "java.util.random",
            "java.util.regex",
            "java.util.stream");

    private static final Set<String> TYPES = Set.of(
            "java.io.Serializable",
            "java.io.Serial",
            "java.nio.charset.Charset",
            "java.nio.charset.StandardCharsets",
            "java.text.Normalizer",
            "java.util.concurrent.TimeUnit");

    /** Of {@code java.lang}: values, annotations and exceptions. */
    private static final Set<String> LANG = Set.of(
            "Appendable",
            "AutoCloseable",
            "Boolean",
            "Byte",
            "CharSequence",
            "Character",
            "Class",
            "Comparable",
            "Deprecated",
            "Double",
            "Enum",
            "Float",
            "FunctionalInterface",
            "Integer",
            "Iterable",
            "Long",
            "Math",
            "Number",
            "Object",
            "Override",
            "Record",
            "SafeVarargs",
            "Short",
            "StrictMath",
            "String",
            "StringBuilder",
            "SuppressWarnings",
            "Throwable",
            "Void");

    private static final Set<String> NOT_OF_UTIL = Set.of(
            "Calendar",
            "Currency",
            "Date",
            "Formatter",
            "GregorianCalendar",
            "Properties",
            "PropertyResourceBundle",
            "ResourceBundle",
            "Scanner",
            "ServiceLoader",
            "SimpleTimeZone",
            "TimeZone",
            "Timer",
            "TimerTask",
            "WeakHashMap");

    private static final Set<String> OF_THE_PROCESS = Set.of(
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemDefaultZone",
            "java.time.format.DateTimeFormatter.localizedBy",
            "java.util.Locale.getDefault",
            "java.util.Locale.setDefault",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.lang.Boolean.getBoolean",
            "java.nio.charset.Charset.defaultCharset");

    /** Of {@code java.lang.Class}: methods that only identify classes. */
    private static final Set<String> OF_CLASSES =
            Set.of("getName", "getSimpleName", "isInstance", "cast", "desiredAssertionStatus");

    private static final Pattern THREADS = Pattern.compile("parallel.*|wait|notify|notifyAll");

    private static final List<String> FAILURES = List.of("Exception", "Error");

    private PlainJava() {}

    /** Whether the core may use the type; false for types outside Java. */
    static boolean has(JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        if (plain.isPrimitive()) {
            return true;
        }
        String outermost = Names.outermost(plain).getName();
        String name = outermost.substring(outermost.lastIndexOf('.') + 1);
        return switch (plain.getPackageName()) {
            case "java.lang" -> LANG.contains(name) || FAILURES.stream().anyMatch(name::endsWith);
            case "java.util" -> !NOT_OF_UTIL.contains(name);
            default -> PACKAGES.contains(plain.getPackageName()) || TYPES.contains(outermost);
        };
    }

    /** Whether the call reads process-wide state instead of a parameter. */
    static boolean asksTheProcess(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return OF_THE_PROCESS.contains(owner.getName() + "." + name)
                || (owner.getName().equals("java.lang.Class") && !OF_CLASSES.contains(name))
                || (owner.isAssignableTo(Throwable.class) && name.equals("printStackTrace"))
                || (owner.getPackageName().startsWith("java.")
                        && THREADS.matcher(name).matches());
    }
}
