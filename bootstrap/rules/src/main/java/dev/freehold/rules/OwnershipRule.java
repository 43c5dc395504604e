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

/** Rules about the permission: every access to protected data requires it. They apply if the permission is given. */
public enum OwnershipRule implements Rule {
    /** Needs no other name. */
    ONLY_THE_POLICY_MAKES_OWNERS(
            Permissions::permission,
            owned -> true,
            "the permission is the proof that the policy was asked: take one as a parameter"),
    /** Needs the identity. */
    ONLY_SECURITY_MAKES_AUTHENTICATED_USERS(
            Permissions::identity,
            owned -> !owned.identity().isEmpty(),
            "the identity is the proof that a token was verified: in a route, take the permission that the gate has"
                    + " derived from it"),
    /** Needs no other name. */
    PERMISSIONS_ARE_PASSED_NOT_STORED(
            PermissionStorage::none,
            owned -> true,
            "a stored permission is still there for the next request, which may be another user's: pass it on as a"
                    + " parameter, or in a record"),
    /** Needs the access port and the gate. */
    ONLY_THE_GATE_CHECKS_ACCESS(
            Gate::accessChecks,
            owned -> !owned.accessPort().isEmpty(),
            "access is decided once per request, before anything else: take the permission from the gate as a"
                    + " parameter of the route"),
    /** Needs the protected packages. */
    NO_TASK_WITHOUT_AN_OWNER(
            Ports::permission,
            owned -> !owned.protectedPackages().isEmpty(),
            "every caller must then have asked the policy: make the permission the first parameter; types that cannot"
                    + " be inspected, such as bytes, text or streams, could hold anything"),
    /** Needs the public routes, if there are any. */
    NO_ENDPOINT_WITHOUT_AN_OWNER(
            Endpoints::permission,
            owned -> true,
            "only the gate can have provided the permission: add a parameter of that type without annotations, on an"
                    + " ordinary route behind the gate; public routes are listed one by one"),
    /** Needs the interceptors. */
    NOTHING_ANSWERS_BEFORE_A_ROUTE(
            RequestInterception::onlyNamed,
            owned -> !owned.interceptors().isEmpty(),
            "a response before the gate needs no permission: respond in a route, or name the class as an interceptor"),
    /** Needs the store and its runners. */
    NO_STATEMENT_WITHOUT_AN_OWNER(
            Statements::owned,
            owned -> !owned.store().isEmpty(),
            "the database shows nothing to a statement without an owner, and the wrong rows to one with the wrong"
                    + " owner: run it through a runner"),
    /** Needs the store. */
    STATEMENTS_HAVE_ONE_HOME(
            Statements::onlyInTheStore,
            owned -> !owned.store().isEmpty(),
            "a statement that runs elsewhere runs without an owner: call an out-port instead");

    @SuppressWarnings("ImmutableEnumChecker") // holds method references and lambdas without state
    private final RuleDefinition definition;

    OwnershipRule(Function<Hexagon, ArchRule> check, Predicate<Ownership> applies, String reason) {
        this.definition = new RuleDefinition(
                check, hexagon -> hexagon.ownership().filter(applies).isPresent(), reason);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
