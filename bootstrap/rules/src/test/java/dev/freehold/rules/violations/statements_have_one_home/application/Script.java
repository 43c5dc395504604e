package dev.freehold.rules.violations.statements_have_one_home.application;

import dev.freehold.rules.Violates;

/** Contains SQL for others to run. */
@Violates
final class Script {
    static String all(String table) {
        return "select title from " + table;
    }

    static final String SET = "select set_config('user', 'ada', true)";
}
