/** The contracts of the ports, as JUnit tests. A test class of an adapter inherits each of them. */
@NullMarked
package dev.freehold.testkit.contract;

import org.jspecify.annotations.NullMarked;
