package dev.freehold.rules.violations.adapters_are_independent.adapters.web;

record TaskController(String path) {}
