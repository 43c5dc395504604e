package dev.freehold.rules;

import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.code.CompilerBypass;
import dev.freehold.rules.code.Composition;
import dev.freehold.rules.code.Determinism;
import dev.freehold.rules.code.Environment;
import dev.freehold.rules.code.Locales;
import dev.freehold.rules.code.Network;
import dev.freehold.rules.code.Sessions;
import dev.freehold.rules.code.State;
import dev.freehold.rules.model.Hexagon;
import java.util.function.Function;

/** Rules about the code of a class, whatever its package. They always apply. */
public enum CodeRule implements Rule {
    /** For domain and application. */
    THE_CORE_IS_DETERMINISTIC(
            Determinism::ofTheCore,
            "the same input must give the same result: take the time or the id as a parameter; the application has an"
                    + " InstantSource and a RandomGenerator"),
    /** For domain and application. */
    THE_CORE_IS_IMMUTABLE(
            State::ofTheCore,
            "a value that was valid once is then always valid, for every thread: make it a record, return a new one"
                    + " for a change, and copy collections"),
    /** For all classes. */
    NO_STATIC_STATE(
            State::ofAll,
            "static state is shared by all requests and owned by none: keep it in an object, and pass that object on"),
    /** For all classes. */
    NOTHING_BYPASSES_THE_COMPILER(
            CompilerBypass::ofAll,
            "a private constructor protects nothing if reflection is used: ask the owner of the type for what you"
                    + " need"),
    /** For all classes. */
    NO_DEFAULT_LOCALE_OR_ZONE(
            Locales::ofAll, "digits, letter case and dates then depend on the machine: pass Locale.ROOT, or the zone"),
    /** For all classes. */
    COMPOSITION_IS_PLAIN_JAVA(
            Composition::plainJava,
            "dependencies can then be read in one place and followed in the IDE: pass them to the constructor; what"
                    + " must be atomic is one method of the repository, not a transaction around several"),
    /** For all classes outside bootstrap. */
    ONLY_BOOTSTRAP_READS_THE_ENVIRONMENT(
            Environment::onlyInBootstrap,
            "operators then find all settings in one place: read it there, and take it as a parameter"),
    /** For all classes outside bootstrap. */
    ONLY_BOOTSTRAP_CALLS_OTHER_SERVERS(
            Network::onlyInBootstrap,
            "a request that waits for another server fails with it: verify with what bootstrap passes in, or use a"
                    + " client library, and declare its home"),
    /** For all classes. */
    NO_SESSION_OR_COOKIE(
            Sessions::none,
            "what is remembered of one request is still there for the next, which may be another user's: the token says"
                    + " who is calling; store the rest through an out-port");

    @SuppressWarnings("ImmutableEnumChecker") // holds method references and lambdas without state
    private final RuleDefinition definition;

    CodeRule(Function<Hexagon, ArchRule> check, String reason) {
        this.definition = new RuleDefinition(check, hexagon -> true, reason);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
