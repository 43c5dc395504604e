/** The use cases, as one object between in-ports and out-ports. Knows the domain, and nothing of who calls or what stores. */
module dev.freehold.application {
    requires transitive dev.freehold.domain;
    requires static transitive org.jspecify;

    exports dev.freehold.application;
    exports dev.freehold.application.port;
    exports dev.freehold.application.port.in;
    exports dev.freehold.application.port.out;
}
