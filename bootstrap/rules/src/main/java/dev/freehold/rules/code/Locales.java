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

/** Nothing depends on the default locale or time zone. */
public final class Locales {
    /** Format conversions whose result depends on the locale. */
    private static final Pattern LOCALISED = Pattern.compile("%(?:\\d+\\$|<)?[-#+ 0,(]*\\d*(?:\\.\\d+)?[deEfgGtTaA]");

    /** Methods that fall back to a default of the machine, such as its locale. */
    private static final Map<String, Set<String>> USES_DEFAULT = Map.ofEntries(
            Map.entry("java.lang.String", Set.of("toLowerCase", "toUpperCase")),
            Map.entry("java.util.Locale", Set.of("getDefault", "setDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault", "setDefault")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.time.Clock", Set.of("systemDefaultZone")),
            Map.entry("java.util.Calendar", Set.of("getInstance")),
            Map.entry("java.util.Scanner", Set.of("<init>")),
            Map.entry("java.text.Collator", Set.of("getInstance")),
            Map.entry("java.text.DecimalFormatSymbols", Set.of("getInstance", "<init>")),
            Map.entry("java.text.DateFormatSymbols", Set.of("getInstance", "<init>")),
            Map.entry(
                    "java.text.BreakIterator",
                    Set.of("getWordInstance", "getCharacterInstance", "getLineInstance", "getSentenceInstance")),
            Map.entry("java.util.Formatter", Set.of("<init>")),
            Map.entry("java.text.DecimalFormat", Set.of("<init>")),
            Map.entry("java.text.SimpleDateFormat", Set.of("<init>")),
            Map.entry("java.text.MessageFormat", Set.of("<init>", "format")),
            Map.entry(
                    "java.time.format.DateTimeFormatter",
                    Set.of(
                            "ofPattern",
                            "ofLocalizedDate",
                            "ofLocalizedTime",
                            "ofLocalizedDateTime",
                            "ofLocalizedPattern")),
            Map.entry("java.time.format.DateTimeFormatterBuilder", Set.of("toFormatter")),
            Map.entry("java.util.ResourceBundle", Set.of("getBundle")),
            Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")));

    /** The current date and time of day depend on the time zone. */
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

    /** Nothing uses the default locale, charset or time zone. */
    public static ArchRule ofAll(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "not use the default locale or time zone",
                type -> Stream.concat(ClassRules.accesses(type, Locales::usesDefault), formats(type)));
    }

    private static boolean usesDefault(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean isKnown = USES_DEFAULT.getOrDefault(owner.getName(), Set.of()).contains(name)
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

    /** Only where a number is formatted: text alone is the same in every locale. */
    private static Stream<String> formats(JavaClass type) {
        return Constants.formats(type).stream()
                .filter(call -> call.texts().isEmpty() || call.texts().stream().anyMatch(Locales::isLocalised))
                .map(call -> "Method <%s.%s> formats a number, or with an unknown format, without a locale: %s"
                        .formatted(type.getName(), call.method(), call.texts()));
    }

    private static boolean isLocalised(String text) {
        return LOCALISED.matcher(text.replace("%%", "")).find();
    }
}
