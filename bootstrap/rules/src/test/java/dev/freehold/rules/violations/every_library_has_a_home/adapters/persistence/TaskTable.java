package dev.freehold.rules.violations.every_library_has_a_home.adapters.persistence;

import dev.freehold.rules.violations.every_library_has_a_home.domain.Task;
import org.jooq.DSLContext;

record TaskTable(DSLContext database, Task task) {}
