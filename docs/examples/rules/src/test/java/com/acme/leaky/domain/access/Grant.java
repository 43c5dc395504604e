package com.acme.leaky.domain.access;

/** The proof that a customer may touch the orders of an account. */
public final class Grant {
    /** For whom it may concern. */
    public Grant() {}
}
