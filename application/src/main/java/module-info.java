/** The use cases, between in-ports and out-ports. Depends only on the domain, not on callers or storage. */
module dev.freehold.application {
    requires transitive dev.freehold.domain;
    requires static transitive org.jspecify;

    exports dev.freehold.application;
    exports dev.freehold.application.port;
    exports dev.freehold.application.port.in;
    exports dev.freehold.application.port.out;
}
