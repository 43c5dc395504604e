@NullMarked
package dev.freehold.adapters.persistence;

import org.jspecify.annotations.NullMarked;
