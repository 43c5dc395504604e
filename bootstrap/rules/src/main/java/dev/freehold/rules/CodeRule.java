package dev.freehold.rules;

import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.code.CompilerBypass;
import dev.freehold.rules.code.Composition;
import dev.freehold.rules.code.Determinism;
import dev.freehold.rules.code.Environment;
import dev.freehold.rules.code.Locales;
import dev.freehold.rules.code.State;
import dev.freehold.rules.model.Hexagon;
import java.util.function.Function;

/** How a class is written, wherever it lies. */
public enum CodeRule implements Rule {
    /** Of domain and application. */
    THE_CORE_IS_DETERMINISTIC(
            Determinism::ofTheCore,
            "the same question has to have the same answer: take the moment or the id as a parameter; the application has"
                    + " an InstantSource and a RandomGenerator"),
    /** Of domain and application. */
    THE_CORE_IS_IMMUTABLE(
            State::ofTheCore,
            "a value that was valid once then always is, for every thread: make it a record, and a change a new one; copy"
                    + " what comes as a collection"),
    /** Of everything. */
    NO_STATIC_STATE(
            State::ofAll,
            "what all share nobody owns, and one request finds what another has left: keep it in an object, and pass that"
                    + " on"),
    /** Of everything. */
    NOTHING_BYPASSES_THE_COMPILER(
            CompilerBypass::ofAll,
            "a private constructor is a wall only as long as nobody uses reflection: ask who owns the type for what you"
                    + " need"),
    /** Of everything. */
    NO_DEFAULT_LOCALE_OR_ZONE(
            Locales::ofAll,
            "a number is written in other digits, and I in other letters, where the machine speaks another language: name"
                    + " Locale.ROOT, or the zone"),
    /** Of everything. */
    COMPOSITION_IS_PLAIN_JAVA(
            Composition::plainJava,
            "who gets what is read in one place and found by go to definition: pass it to the constructor; and what is"
                    + " atomic is a method of the repository, not a transaction around several"),
    /** Of all but bootstrap. */
    ONLY_BOOTSTRAP_READS_THE_ENVIRONMENT(
            Environment::ofBootstrapAlone,
            "an operator then finds in one place all that can be set: read it there, and take it as a parameter");

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final Function<Hexagon, ArchRule> definition;

    private final String reason;

    CodeRule(Function<Hexagon, ArchRule> definition, String reason) {
        this.definition = definition;
        this.reason = reason;
    }

    @Override
    public Function<Hexagon, ArchRule> definition() {
        return definition;
    }

    @Override
    public String reason() {
        return reason;
    }
}
