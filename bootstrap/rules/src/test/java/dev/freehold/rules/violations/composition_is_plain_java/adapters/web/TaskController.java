package dev.freehold.rules.violations.composition_is_plain_java.adapters.web;

import org.springframework.web.bind.annotation.RestController;

@RestController
record TaskController(Runnable tasks) {}
