package dev.freehold.rules.code;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Constants;
import dev.freehold.rules.model.Hexagon;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** That a text does not depend on where the machine stands. */
public final class Locales {
    /** Conversions that write a number or a date in the digits and the signs of a language. */
    private static final Pattern LOCALISED = Pattern.compile("%(?:\\d+\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?[deEfgGtTaA]");

    /** What takes a locale, or another setting of the machine, and finds one by itself if it is given none. */
    private static final Map<String, Set<String>> HELPING_THEMSELVES = Map.ofEntries(
            Map.entry("java.lang.String", Set.of("toLowerCase", "toUpperCase")),
            Map.entry("java.util.Locale", Set.of("getDefault", "setDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault", "setDefault")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.time.Clock", Set.of("systemDefaultZone")),
            Map.entry("java.util.Calendar", Set.of("getInstance")),
            Map.entry("java.util.Scanner", Set.of("<init>")),
            Map.entry("java.text.Collator", Set.of("getInstance")),
            Map.entry("java.text.DecimalFormatSymbols", Set.of("getInstance", "<init>")),
            Map.entry("java.text.BreakIterator", Set.of("getWordInstance", "getCharacterInstance")),
            Map.entry("java.text.DecimalFormat", Set.of("<init>")),
            Map.entry("java.text.SimpleDateFormat", Set.of("<init>")),
            Map.entry("java.text.MessageFormat", Set.of("<init>", "format")),
            Map.entry("java.time.format.DateTimeFormatter", Set.of("ofPattern", "ofLocalizedDate", "ofLocalizedTime")),
            Map.entry("java.time.format.DateTimeFormatterBuilder", Set.of("toFormatter")),
            Map.entry("java.util.ResourceBundle", Set.of("getBundle")),
            Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")));

    /** Which day it is depends on where one asks. */
    private static final Set<String> OF_A_ZONE = Set.of(
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "OffsetDateTime",
            "OffsetTime",
            "ZonedDateTime",
            "Year",
            "YearMonth",
            "MonthDay");

    private static final Pattern FACTORIES = Pattern.compile("get(\\w*)Instance");

    private Locales() {}

    /** Nobody lets the machine choose the language, the digits or the zone. */
    public static ArchRule ofAll(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "leave no locale and no zone to the machine",
                type -> Stream.concat(ClassRules.accesses(type, Locales::helpsItself), formats(type)));
    }

    private static boolean helpsItself(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean isKnown =
                HELPING_THEMSELVES.getOrDefault(owner.getName(), Set.of()).contains(name)
                        || (owner.isAssignableTo(java.text.Format.class)
                                && FACTORIES.matcher(name).matches());
        boolean isNow = owner.getPackageName().equals("java.time")
                && OF_A_ZONE.contains(owner.getSimpleName())
                && name.equals("now")
                && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
        return isNow || (isKnown && !takesLocale(access));
    }

    private static boolean takesLocale(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
    }

    /** Where a number is formatted: a text alone comes out the same everywhere. */
    private static Stream<String> formats(JavaClass type) {
        return Constants.formats(type).stream()
                .filter(call -> call.texts().isEmpty() || call.texts().stream().anyMatch(Locales::isLocalised))
                .map(call -> "Method <%s.%s> formats a number, or what is not written there, without a locale by %s"
                        .formatted(type.getName(), call.method(), call.texts()));
    }

    private static boolean isLocalised(String text) {
        return LOCALISED.matcher(text.replace("%%", "")).find();
    }
}
