/**
 * Compares the documents with the code and with themselves, and carries out what they tell a reader to do.
 */
@NullMarked
package dev.freehold.documents;

import org.jspecify.annotations.NullMarked;
