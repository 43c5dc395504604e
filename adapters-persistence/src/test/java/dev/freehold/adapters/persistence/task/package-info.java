@NullMarked
package dev.freehold.adapters.persistence.task;

import org.jspecify.annotations.NullMarked;
