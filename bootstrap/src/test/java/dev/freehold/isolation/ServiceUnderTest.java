package dev.freehold.isolation;

import java.util.Set;

/** A running service that Bob can try everything on. */
interface ServiceUnderTest {
    int port();

    /** The patterns of all its routes. */
    Set<String> routes();

    /** All that is kept of a user, to the byte. */
    String kept(String user);
}
