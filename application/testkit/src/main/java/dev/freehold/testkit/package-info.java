/** What the tests of all modules build on: sample values, the in-memory repository, and the contract of every repository. */
@NullMarked
package dev.freehold.application.testing;

import org.jspecify.annotations.NullMarked;
