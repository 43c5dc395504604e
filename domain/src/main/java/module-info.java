/** What a task is and who may access it. Depends only on the Java language. */
module dev.freehold.domain {
    requires static transitive org.jspecify;

    exports dev.freehold.domain;
    exports dev.freehold.domain.access;
    exports dev.freehold.domain.listing;
    exports dev.freehold.domain.task;
}
