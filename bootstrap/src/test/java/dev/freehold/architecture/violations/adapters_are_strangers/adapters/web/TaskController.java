package dev.freehold.architecture.violations.adapters_are_strangers.adapters.web;

record TaskController(String path) {}
