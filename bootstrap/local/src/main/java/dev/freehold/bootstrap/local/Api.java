package dev.freehold.bootstrap.local;

import java.util.Map;

/** Starts the API. Passed in, so that this module does not depend on bootstrap. */
@FunctionalInterface
public interface Api {
    /**
     * Starts the API and waits until it is ready.
     *
     * @param variables the configuration variables of the contract, by name
     * @return the running service, which stops when closed
     */
    AutoCloseable start(Map<String, String> variables);
}
