package dev.freehold.adapters.web;

import java.util.List;

/** Says all that is wrong with the content of a request. */
final class InvalidRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidRequest(List<Fault> faults) {
        super("The request is not valid");
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
