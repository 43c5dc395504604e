package dev.freehold.architecture.violations.composition_is_plain_java.application;

record TaskService(Runnable repository) {}
