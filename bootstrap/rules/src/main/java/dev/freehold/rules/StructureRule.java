package dev.freehold.rules;

import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.Hexagon;
import dev.freehold.rules.structure.Layers;
import dev.freehold.rules.structure.Libraries;
import dev.freehold.rules.structure.ModuleBoundaries;
import dev.freehold.rules.structure.Modules;
import dev.freehold.rules.structure.PortPackages;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rules about dependencies. */
public enum StructureRule implements Rule {
    /** Always applies. */
    DOMAIN_NEEDS_ONLY_JAVA(
            Layers::domain,
            "the domain must be readable with a knowledge of Java alone, and independent of machine, threads and"
                    + " files: put anything else into an adapter"),
    /** Always applies. */
    APPLICATION_NEEDS_ONLY_THE_DOMAIN(
            Layers::application,
            "the application gets everything external through out-ports: add one, or a method to one"),
    /** Always applies. */
    PORTS_ARE_INTERFACES_IN_PORT_PACKAGES(
            PortPackages::onlyPorts,
            "a port is then recognisable by its package, and none is overlooked: make it an interface in port.in or"
                    + " port.out, and put its values into port or the domain"),
    /** Always applies. */
    IN_PORTS_AND_OUT_PORTS_ARE_INDEPENDENT(
            Layers::ports,
            "each side can then change without the other: put shared types into application.port or the domain"),
    /** Applies if driving adapters are given. */
    DRIVING_ADAPTERS_KNOW_ONLY_IN_PORTS(
            Layers::drivingAdapters,
            hexagon -> !hexagon.driving().isEmpty(),
            "a route that needs something new calls a new method of an in-port, and never bypasses it"),
    /** Always applies. */
    DRIVEN_ADAPTERS_KNOW_ONLY_OUT_PORTS(
            Layers::drivenAdapters,
            "they implement what the application needs and never call it: declare an adapter that calls it as a"
                    + " driving one"),
    /** Always applies. */
    ADAPTERS_ARE_INDEPENDENT(
            Layers::independentAdapters,
            "each adapter can then be replaced by itself: connect them through ports, in bootstrap"),
    /** Always applies. */
    NOTHING_KNOWS_BOOTSTRAP(Layers::bootstrap, "bootstrap passes in whatever a class needs: take it as a parameter"),
    /** Applies if libraries are given. */
    EVERY_LIBRARY_HAS_A_HOME(
            Libraries::onlyInTheirHomes,
            hexagon -> !hexagon.libraries().isEmpty(),
            "a library can then be replaced in one place: use it only in its home, or declare a home for a new one"),
    /** Always applies. */
    ADAPTERS_EXPOSE_ONLY_ENTRY_POINTS(
            ModuleBoundaries::entryPoints,
            "nothing outside can then depend on the internals of an adapter: offer it through the class named after"
                    + " the adapter"),
    /** Applies if package orders are given. */
    PACKAGES_FOLLOW_THEIR_ORDER(
            ModuleBoundaries::packageOrder,
            hexagon -> !hexagon.packageOrders().isEmpty(),
            "a reader then knows which packages to read first: reverse the dependency, or give a new package its rank"),
    /** Applies if each package has a module. */
    A_MODULE_OWNS_ITS_PACKAGE(
            Modules::packageOwnership,
            Hexagon::modular,
            "package-private protects nothing if two modules share a package: move the class below the package of its"
                    + " module"),
    /** Always applies. */
    PACKAGES_HAVE_NO_CYCLES(
            Modules::cycles, "classes that need each other belong together: move one of them, or reverse a dependency"),
    /** Always applies. */
    EVERY_PACKAGE_IS_NULL_MARKED(
            Modules::nullness,
            "NullAway checks only marked packages: add a package-info.java with @NullMarked and a sentence on its"
                    + " purpose");

    @SuppressWarnings("ImmutableEnumChecker") // holds method references and lambdas without state
    private final RuleDefinition definition;

    StructureRule(Function<Hexagon, ArchRule> check, String reason) {
        this(check, hexagon -> true, reason);
    }

    StructureRule(Function<Hexagon, ArchRule> check, Predicate<Hexagon> applies, String reason) {
        this.definition = new RuleDefinition(check, applies, reason);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
