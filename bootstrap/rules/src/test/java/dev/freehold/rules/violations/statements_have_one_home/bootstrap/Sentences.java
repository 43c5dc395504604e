package dev.freehold.rules.violations.statements_have_one_home.bootstrap;

final class Sentences {
    static final String ONE = "Select a task. From there, update it and set another day";
    static final String TWO = "give the API a role with neither SUPERUSER nor BYPASSRLS";
}
