/** Reads the documents, and sees that what any of them links to or names exists. */
@NullMarked
package dev.freehold.documents;

import org.jspecify.annotations.NullMarked;
