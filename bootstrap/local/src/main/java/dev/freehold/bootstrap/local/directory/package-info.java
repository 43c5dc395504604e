/** What a local run stores on disk, readable by its owner only; and the exception for a failed start. */
@NullMarked
package dev.freehold.bootstrap.local.directory;

import org.jspecify.annotations.NullMarked;
