/** Rules about how a class is written, wherever it lies. */
@NullMarked
package dev.freehold.rules.code;

import org.jspecify.annotations.NullMarked;
