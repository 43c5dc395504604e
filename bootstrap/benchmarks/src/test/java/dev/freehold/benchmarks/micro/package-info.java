/** Parts of a request by themselves, under JMH. */
@NullMarked
package dev.freehold.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
