package dev.freehold.adapters.web.problem;

/**
 * One thing wrong with the content of a request.
 *
 * @param field the JSON member, the query parameter or the header; empty for the body as a whole
 * @param detail what is wrong with it, as a phrase
 */
record FieldError(String field, String detail) {}
