package dev.freehold.rules.violations.only_bootstrap_reads_the_environment.bootstrap;

record Settings(String port) {
    static Settings read() {
        return new Settings(System.getenv("PORT"));
    }
}
