/** Marked. */
@NullMarked
package dev.freehold.rules.violations.every_package_is_null_marked.domain;

import org.jspecify.annotations.NullMarked;
