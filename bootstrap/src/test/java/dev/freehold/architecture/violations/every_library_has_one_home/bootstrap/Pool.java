package dev.freehold.architecture.violations.every_library_has_one_home.bootstrap;

import com.zaxxer.hikari.HikariDataSource;

record Pool(HikariDataSource connections) {}
