package dev.freehold.rules.violations.driven_adapters_know_only_out_ports.adapters.web;

import dev.freehold.rules.violations.driven_adapters_know_only_out_ports.application.port.in.ManageTasks;

record TaskController(ManageTasks tasks) {}
