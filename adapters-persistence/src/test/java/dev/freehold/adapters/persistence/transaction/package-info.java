@NullMarked
package dev.freehold.adapters.persistence.transaction;

import org.jspecify.annotations.NullMarked;
