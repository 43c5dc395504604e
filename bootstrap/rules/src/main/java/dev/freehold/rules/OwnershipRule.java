package dev.freehold.rules;

import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.Hexagon;
import dev.freehold.rules.model.Ownership;
import dev.freehold.rules.ownership.Endpoints;
import dev.freehold.rules.ownership.Gate;
import dev.freehold.rules.ownership.PermissionStorage;
import dev.freehold.rules.ownership.Permissions;
import dev.freehold.rules.ownership.Ports;
import dev.freehold.rules.ownership.RequestInterception;
import dev.freehold.rules.ownership.Statements;
import java.util.function.Function;
import java.util.function.Predicate;

/** That nobody gets at what is owned without a permission. Those whose names are not given are not applied. */
public enum OwnershipRule implements Rule {
    /** Needs the permission and its policy. */
    ONLY_THE_POLICY_MAKES_OWNERS(
            Permissions::made,
            owned -> true,
            "the permission is the proof that the policy was asked: take one as a parameter"),
    /** Needs the identity and its home. */
    ONLY_SECURITY_MAKES_AUTHENTICATED_USERS(
            Permissions::authenticated,
            owned -> isGiven(owned.identity()),
            "the identity is the proof that a token was verified: a route takes a permission instead, which the gate has"
                    + " found by it"),
    /** Needs the permission. */
    PERMISSIONS_ARE_PASSED_NOT_STORED(
            PermissionStorage::nowhere,
            owned -> true,
            "what is kept is there for the next request too, which may be of somebody else: pass it on as a parameter, or in"
                    + " a record"),
    /** Needs the access port and the gate. */
    ONLY_THE_GATE_CHECKS_ACCESS(
            Gate::asked,
            owned -> isGiven(owned.accessPort()),
            "who may touch what is decided once for a request, before anything else: take the permission that the gate has"
                    + " found as a parameter of the route"),
    /** Needs the packages of what is owned. */
    NO_TASK_WITHOUT_AN_OWNER(
            Ports::permitted,
            owned -> !owned.protectedPackages().isEmpty(),
            "whoever calls then has to have asked the policy: make the permission the first parameter; and what cannot be"
                    + " looked into, such as bytes, a text or a stream, could be anything"),
    /** Needs the public routes, where there are any. */
    NO_ENDPOINT_WITHOUT_AN_OWNER(
            Endpoints::permitted,
            owned -> true,
            "only the gate can have found the permission: add a parameter of that type and of no mark, on a plain route"
                    + " that the gate stands in front of; the routes for everyone are named one by one"),
    /** Needs the classes that stand between a request and its route. */
    NOTHING_ANSWERS_BEFORE_A_ROUTE(
            RequestInterception::named,
            owned -> !owned.interceptors().isEmpty(),
            "what answers before the gate nobody has asked for a permission: leave the answer to a route, or name the class"
                    + " among those between"),
    /** Needs the store and its runners. */
    NO_STATEMENT_WITHOUT_AN_OWNER(
            Statements::permitted,
            owned -> isGiven(owned.store()),
            "the database shows nothing to a statement that goes in nobody's name, and another's rows to one in the wrong"
                    + " name: run it by a runner"),
    /** Needs the store. */
    STATEMENTS_HAVE_ONE_HOME(
            Statements::atHome,
            owned -> isGiven(owned.store()),
            "a statement that runs elsewhere runs in no owner's name: ask for it in an out-port");

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final Function<Hexagon, ArchRule> definition;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds nothing
    private final Predicate<Ownership> needed;

    private final String reason;

    OwnershipRule(Function<Hexagon, ArchRule> definition, Predicate<Ownership> needed, String reason) {
        this.definition = definition;
        this.needed = needed;
        this.reason = reason;
    }

    private static boolean isGiven(String name) {
        return !name.isEmpty();
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
        return hexagon.ownership().filter(needed).isPresent();
    }
}
