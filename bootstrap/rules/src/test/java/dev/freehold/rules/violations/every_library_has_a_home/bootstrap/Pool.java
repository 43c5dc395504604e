package dev.freehold.rules.violations.every_library_has_a_home.bootstrap;

import com.zaxxer.hikari.HikariDataSource;

record Pool(HikariDataSource connections) {}
