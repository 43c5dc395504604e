package dev.freehold.isolation;

import java.util.List;

/**
 * A request of the matrix and its result.
 *
 * @param leaks what was disclosed or changed but should not have been
 */
record Cell(
        String route,
        String method,
        IsolationTokens token,
        WhosePath path,
        WhichTask task,
        int status,
        String answer,
        List<String> leaks) {

    enum WhosePath {
        OWN,
        ANOTHERS,
        NOBODYS
    }

    enum WhichTask {
        OWN,
        ANOTHERS,
        NO_SUCH,
        NO_UUID,
        NOT_IN_ROUTE
    }

    boolean isAboutATask() {
        return task != WhichTask.NOT_IN_ROUTE;
    }

    String sent() {
        return "%s %s with token %s, path %s, task %s".formatted(method, route, token, path, task);
    }
}
