/** Compares a page with what it describes: the decisions, the contract, the problems, the rules, the settings. */
@NullMarked
package dev.freehold.documents.pages;

import org.jspecify.annotations.NullMarked;
