/** Marked. */
@NullMarked
package dev.freehold.architecture.violations.every_package_is_null_marked.domain;

import org.jspecify.annotations.NullMarked;
