package dev.freehold.bootstrap.local;

import java.util.Map;

/** How the API is started. The composition hands it in, so that what stands around the API knows nothing of it. */
@FunctionalInterface
public interface Api {
    /**
     * Starts the API and waits until it answers.
     *
     * @param variables those of the contract's configuration, by name
     * @return the running service; closing it ends it
     */
    AutoCloseable start(Map<String, String> variables);
}
