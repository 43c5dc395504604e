package dev.freehold.rules.violations.every_library_has_one_home.adapters.web;

import tools.jackson.databind.json.JsonMapper;

record TaskJson(JsonMapper mapper) {}
