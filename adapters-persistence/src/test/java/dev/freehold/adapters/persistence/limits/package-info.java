@NullMarked
package dev.freehold.adapters.persistence.limits;

import org.jspecify.annotations.NullMarked;
