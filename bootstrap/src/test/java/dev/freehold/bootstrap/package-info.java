@NullMarked
package dev.freehold.bootstrap;

import org.jspecify.annotations.NullMarked;
