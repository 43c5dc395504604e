package dev.freehold.rules;

import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.Hexagon;
import dev.freehold.rules.structure.Layers;
import dev.freehold.rules.structure.Libraries;
import dev.freehold.rules.structure.ModuleBoundaries;
import dev.freehold.rules.structure.Modules;
import dev.freehold.rules.structure.PortPackages;
import java.util.function.Function;

/** Who may know whom. */
public enum StructureRule implements Rule {
    /** Needs nothing but the root. */
    DOMAIN_NEEDS_ONLY_JAVA(
            Layers::domain,
            "the domain has to be readable by who knows the language alone, and has no machine, thread or file in it: put"
                    + " what needs more into an adapter"),
    /** Needs nothing but the root. */
    APPLICATION_NEEDS_ONLY_THE_DOMAIN(
            Layers::application, "what the application needs from outside it asks for in an out-port"),
    /** Needs nothing but the root. */
    PORTS_ARE_INTERFACES_IN_PORT_PACKAGES(
            PortPackages::inTheirPlaces,
            "a port can then be told by where it lies, and none is overlooked: make it an interface directly in port.in or"
                    + " port.out, and put the values that go through it into port or the domain"),
    /** Needs nothing but the root. */
    IN_PORTS_AND_OUT_PORTS_ARE_INDEPENDENT(
            Layers::ports,
            "each side can then change without the other: put what both speak of into application.port or the domain"),
    /** Needs the names of the driving adapters. */
    DRIVING_ADAPTERS_KNOW_ONLY_IN_PORTS(
            Layers::drivingAdapters,
            "a route that needs something new asks for a method in an in-port, and never goes around it"),
    /** Needs the names of the driving adapters. */
    DRIVEN_ADAPTERS_KNOW_ONLY_OUT_PORTS(
            Layers::drivenAdapters,
            "they do what the application asks for and never call it: an adapter that is to call it is a driving one, and is"
                    + " named so"),
    /** Needs nothing but the root. */
    ADAPTERS_ARE_INDEPENDENT(
            Layers::adaptersAreStrangers,
            "each can then be replaced alone: let them meet in a port, and bootstrap introduce them"),
    /** Needs nothing but the root. */
    NOTHING_KNOWS_BOOTSTRAP(
            Layers::bootstrap, "bootstrap hands everyone what they need: take it as a parameter instead"),
    /** Needs the libraries and their homes. */
    EVERY_LIBRARY_HAS_A_HOME(
            Libraries::eachHasItsHome,
            "a library can then be replaced in one place: use it where it is at home, or give a new one its home"),
    /** Needs the doors, where they are not named after their adapters. */
    ADAPTERS_EXPOSE_ONLY_ENTRY_POINTS(
            ModuleBoundaries::ofAdapters,
            "what nobody outside can name nobody outside can depend on: offer it by the class that is named after the"
                    + " adapter"),
    /** Needs the orders of packages. */
    PACKAGES_FOLLOW_THEIR_ORDER(
            ModuleBoundaries::order,
            "who reads a package then knows which others to read before: turn the arrow, or give a new package its rank"),
    /** Needs modules in folders of their own. */
    A_MODULE_OWNS_ITS_PACKAGE(
            Modules::ownership,
            "package-private is no wall if two modules share a package: move it under its own module's package"),
    /** Needs nothing but the root. */
    PACKAGES_HAVE_NO_CYCLES(
            Modules::cycles, "what needs each other belongs together: move one of the classes, or turn one arrow"),
    /** Needs nothing but the root. */
    EVERY_PACKAGE_IS_NULL_MARKED(
            Modules::nullness,
            "NullAway looks at marked packages alone: add a package-info.java with @NullMarked, and say what it is for");

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final Function<Hexagon, ArchRule> definition;

    private final String reason;

    StructureRule(Function<Hexagon, ArchRule> definition, String reason) {
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

    @Override
    public boolean appliesTo(Hexagon hexagon) {
        return switch (this) {
            case DRIVING_ADAPTERS_KNOW_ONLY_IN_PORTS -> !hexagon.driving().isEmpty();
            case EVERY_LIBRARY_HAS_A_HOME -> !hexagon.libraries().isEmpty();
            case A_MODULE_OWNS_ITS_PACKAGE -> hexagon.modular();
            case PACKAGES_FOLLOW_THEIR_ORDER -> !hexagon.packageOrders().isEmpty();
            default -> true;
        };
    }
}
