package dev.freehold.rules.violations.every_library_has_a_home.adapters.web;

import tools.jackson.databind.json.JsonMapper;

record TaskJson(JsonMapper mapper) {}
