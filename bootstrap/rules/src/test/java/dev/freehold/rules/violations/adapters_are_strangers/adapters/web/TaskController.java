package dev.freehold.rules.violations.adapters_are_strangers.adapters.web;

record TaskController(String path) {}
