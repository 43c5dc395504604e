package dev.freehold.rules.violations.composition_is_plain_java.application;

record TaskService(Runnable repository) {}
