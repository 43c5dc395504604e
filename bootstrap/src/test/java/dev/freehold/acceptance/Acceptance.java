package dev.freehold.acceptance;

import static dev.freehold.acceptance.Acceptance.Kind.CRITERION;
import static dev.freehold.acceptance.Acceptance.Kind.EDGE_CASE;
import static dev.freehold.acceptance.Acceptance.Kind.REQUIREMENT;
import static dev.freehold.acceptance.Acceptance.Kind.STORY;

import java.util.List;
import java.util.Locale;

/**
 * A scenario by which the service is accepted, and what shows that it holds.
 *
 * @param tests test classes, or tests of the browser as {@code file > title}
 * @param measured the name of a figure that one of them measures, or empty
 */
public record Acceptance(Kind kind, String scenario, List<String> tests, String measured) {
    /** The parts of the design that the scenarios come from. */
    public enum Kind {
        STORY,
        REQUIREMENT,
        CRITERION,
        EDGE_CASE;

        /** The name as words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final String GETS_A_TOKEN =
            "auth-server.spec.ts > sign-up and sign-in return a JWT in body and header";

    /** The scenarios of the design. Only its figures were written down: the wording of the others is ours. */
    public static final List<Acceptance> ALL = List.of(
            row(STORY, "People sign up and sign in, and get a token", GETS_A_TOKEN, "LocalStartIT"),
            row(
                    STORY,
                    "The app sends the token with every call",
                    "tasks.spec.ts > every field of a task can be edited",
                    "ownership.spec.ts > another user's tasks are out of reach by any path"),
            row(STORY, "The API verifies the token by itself, and refuses all else", "ForgedTokensTest", "AccessIT"),
            row(STORY, "Everybody sees and changes their own tasks alone", "IsolationIT", "FencesIT"),
            row(REQUIREMENT, "Sign-up and sign-in are Better Auth's", GETS_A_TOKEN),
            row(REQUIREMENT, "A sign-in is answered with a JWT", GETS_A_TOKEN),
            row(REQUIREMENT, "Both servers share one secret, from the environment", "SettingsTest", "SecretRotationIT"),
            row(
                    REQUIREMENT,
                    "The token travels in the Authorization header and nowhere else",
                    "AccessIT",
                    "tabs.spec.ts > the tasks are unchanged after signing out and in"),
            row(REQUIREMENT, "Each token is verified without a call to the auth server", "ServiceIT"),
            row(REQUIREMENT, "Without a valid token every route is 401", "AccessIT", "IsolationIT"),
            row(
                    REQUIREMENT,
                    "The user of the token must be the user of the path, or it is 403",
                    "AccessIT",
                    "IsolationIT"),
            row(REQUIREMENT, "Lists hold the tasks of their owner alone", "IsolationIT", "RowSecurityIT"),
            row(REQUIREMENT, "Nobody changes or deletes another's task", "IsolationIT", "ErasureIT"),
            row(
                    REQUIREMENT,
                    "Passwords follow rules, and guessing is slowed down",
                    "guessing.spec.ts > guesses at one account are slowed down across addresses"),
            row(
                    REQUIREMENT,
                    "No session is kept",
                    "auth-server.spec.ts > sessions are not stored: schema auth has no table for them"),
            row(
                    REQUIREMENT,
                    "Nothing beyond: no social login, no roles, no cookie",
                    "auth-server.spec.ts > only five routes exist under /api/auth/"),
            measured("sign-up", "A sign-up takes less than 30 s", "LocalStartIT"),
            measured("sign-in", "A sign-in takes less than 5 s", "LocalStartIT"),
            row(CRITERION, "Every endpoint refuses who has no token", "AccessIT", "IsolationIT"),
            measured("hundred-users", "100 users at once get what is theirs", "CrossTalkIT"),
            measured("check", "The check of a token takes less than 50 ms", "TokenCheckTest"),
            row(CRITERION, "No attempt gives one user another's data", "IsolationIT", "FencesIT", "CrossTalkIT"),
            row(
                    EDGE_CASE,
                    "The token has expired",
                    "ForgedTokensTest",
                    "tabs.spec.ts > a token that expires during an edit is renewed in a dialog, and the edit is saved"),
            row(EDGE_CASE, "The token is malformed", "ForgedTokensTest", "FlippedBitsTest"),
            row(EDGE_CASE, "The secret got out", "RotationTest", "SecretRotationIT"),
            row(EDGE_CASE, "Requests come at the same moment", "JooqTaskRacesIT", "IdempotencyIT"),
            row(EDGE_CASE, "The token, or the secret, is missing", "AccessIT", "RefusedStartIT"));

    private static Acceptance row(Kind kind, String scenario, String... tests) {
        return new Acceptance(kind, scenario, List.of(tests), "");
    }

    private static Acceptance measured(String figure, String scenario, String... tests) {
        return new Acceptance(CRITERION, scenario, List.of(tests), figure);
    }
}
