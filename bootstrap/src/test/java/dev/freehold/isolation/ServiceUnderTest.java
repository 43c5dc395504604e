package dev.freehold.isolation;

import java.util.Set;

/** A running service to test with the matrix. */
interface ServiceUnderTest {
    int port();

    /** The path patterns of all routes. */
    Set<String> routes();

    /** All stored data of a user, byte for byte. */
    String kept(String user);
}
