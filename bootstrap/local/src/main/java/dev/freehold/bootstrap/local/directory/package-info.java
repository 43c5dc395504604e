/** What a local start keeps on disk, for its owner's eyes alone, and how it says that it cannot go on. */
@NullMarked
package dev.freehold.bootstrap.local.directory;

import org.jspecify.annotations.NullMarked;
