@NullMarked
package dev.freehold.adapters.persistence.checks;

import org.jspecify.annotations.NullMarked;
