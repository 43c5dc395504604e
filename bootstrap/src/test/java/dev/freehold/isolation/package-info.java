/** Shows that nobody can reach another user's tasks, and that the tests would detect it. */
@NullMarked
package dev.freehold.isolation;

import org.jspecify.annotations.NullMarked;
