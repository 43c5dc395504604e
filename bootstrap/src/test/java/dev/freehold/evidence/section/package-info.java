/** The sections of the evidence report, each made of what the tests have seen. */
@NullMarked
package dev.freehold.evidence.section;

import org.jspecify.annotations.NullMarked;
