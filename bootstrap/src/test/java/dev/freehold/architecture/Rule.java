package dev.freehold.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.function.Function;

/**
 * The rules of the house. Each says what to do instead, and follows a decision in {@code docs/adr}.
 *
 * <p>A rule takes the root package that it rules over, so that it can be tried where it is known to be broken: in the
 * package of {@code violations} that has its name.
 */
enum Rule {
    DOMAIN_NEEDS_ONLY_JAVA(
            Layers::domain,
            11,
            "the domain has to be readable by who knows the language alone: put what needs more into an adapter"),
    APPLICATION_NEEDS_ONLY_THE_DOMAIN(
            Layers::application, 2, "what the application needs from outside it asks for in an out-port"),
    IN_PORTS_AND_OUT_PORTS_ARE_STRANGERS(
            Layers::ports,
            1,
            "each side can then change without the other: put what both speak of into application.port or the domain"),
    WEB_KNOWS_ONLY_IN_PORTS(
            Layers::web,
            2,
            "a route that needs something new asks for a method in an in-port, and never goes around it"),
    DRIVEN_ADAPTERS_KNOW_ONLY_OUT_PORTS(
            Layers::drivenAdapters,
            2,
            "they do what the application asks for and never call it: an adapter that is to call it is a driving one,"
                    + " and is named in Layers.DRIVING"),
    ADAPTERS_ARE_STRANGERS(
            Layers::adapters,
            2,
            "each can then be replaced alone: let them meet in a port, and bootstrap introduce them"),
    NOTHING_KNOWS_BOOTSTRAP(
            Layers::bootstrap, 14, "bootstrap hands everyone what they need: take it as a parameter instead"),
    EVERY_LIBRARY_HAS_ONE_HOME(
            Library::eachHasItsHome,
            11,
            "a library can then be replaced in one place: use it where it is at home, or give a new one its home in"
                    + " Library"),
    AN_ADAPTER_HAS_ONE_DOOR(
            Modules::doors,
            2,
            "what nobody can name nobody can depend on: make it package-private, and offer it by the public class that is"
                    + " named after the adapter"),
    A_MODULE_OWNS_ITS_PACKAGE(
            Modules::ownership,
            11,
            "package-private is no wall if two modules share a package: move it under its own module's package"),
    PACKAGES_HAVE_NO_CYCLES(
            Modules::cycles, 11, "what needs each other belongs together: move one of the classes, or turn one arrow"),
    EVERY_PACKAGE_IS_NULL_MARKED(
            Modules::nullness,
            11,
            "NullAway looks at marked packages alone: add a package-info.java with @NullMarked, and say what it is for"),
    THE_CORE_READS_NO_CLOCK_AND_ROLLS_NO_DICE(
            Core::clocksAndDice,
            14,
            "the same question has to have the same answer: take the moment or the id as a parameter; the application"
                    + " has an InstantSource and a RandomGenerator"),
    THE_CORE_IS_IMMUTABLE(
            Core::immutability,
            7,
            "a value that was valid once then always is, for every thread: make it a record, and a change a new one"),
    ONLY_THE_POLICY_MAKES_OWNERS(
            Ownership::owners, 3, "an Owner is the proof that the policy was asked: take one as a parameter"),
    ONLY_SECURITY_MAKES_AUTHENTICATED_USERS(
            Ownership::users,
            3,
            "an AuthenticatedUser is the proof that a token was verified: a route takes an Owner instead, which the gate has"
                    + " found by it"),
    ONLY_THE_GATE_ASKS_WHO_MAY(
            Ownership::gate,
            4,
            "who may touch whose tasks is decided once for a request, before anything else: take the Owner that the gate"
                    + " has found as a parameter of the route"),
    NO_TASK_WITHOUT_AN_OWNER(
            Ownership::ports, 3, "whoever calls then has to have asked the policy: make the Owner the first parameter"),
    NO_ENDPOINT_WITHOUT_AN_OWNER(
            Endpoints::owners,
            3,
            "only the gate can have put an Owner there: add a parameter of type Owner, and put the route under"
                    + " /api/users/{user_id}; what is for everyone lies outside /api"),
    NO_STATEMENT_WITHOUT_AN_OWNER(
            Statements::owners,
            10,
            "row security shows nothing to a statement that goes in nobody's name: run it by OwnedStatements"),
    COMPOSITION_IS_PLAIN_JAVA(
            Composition::plainJava,
            14,
            "who gets what is read in Wiring and found by go to definition: pass it to the constructor; and what is"
                    + " atomic is a method of the repository, not a transaction around several"),
    ONLY_BOOTSTRAP_READS_THE_ENVIRONMENT(
            Composition::environment,
            14,
            "an operator then finds in Settings all that can be set: read it there, and take it as a parameter");

    private final Function<String, ArchRule> definition;
    private final int decision;
    private final String reason;

    Rule(Function<String, ArchRule> definition, int decision, String reason) {
        this.definition = definition;
        this.decision = decision;
        this.reason = reason;
    }

    /** The rule for all that lies under that package. */
    ArchRule over(String root) {
        return definition.apply(root).as(title()).because("%s (docs/adr, decision %04d)".formatted(reason, decision));
    }

    /** What to do instead, and why. */
    String reason() {
        return reason;
    }

    /** The number of the decision that it follows. */
    int decision() {
        return decision;
    }

    /** What it says, in words. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The package where it is known to be broken. */
    String violations() {
        return Rule.class.getPackageName() + ".violations." + name().toLowerCase(Locale.ROOT);
    }
}
