/** Carries out the commands of the documents, or sees that what they name exists. */
@NullMarked
package dev.freehold.documents.commands;

import org.jspecify.annotations.NullMarked;
