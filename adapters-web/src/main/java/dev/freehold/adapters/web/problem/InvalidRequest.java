package dev.freehold.adapters.web.problem;

import java.util.List;

/** Ends a request with everything that is wrong with its content. */
final class InvalidRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    InvalidRequest(List<FieldError> errors) {
        super("The request is not valid");
        this.errors = List.copyOf(errors);
    }

    List<FieldError> errors() {
        return errors;
    }
}
