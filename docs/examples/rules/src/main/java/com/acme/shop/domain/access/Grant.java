package com.acme.shop.domain.access;

/** The proof that a customer may touch the orders of an account. */
public final class Grant {
    private final String account;

    Grant(String account) {
        this.account = account;
    }

    /** Whose orders may be touched. */
    public String account() {
        return account;
    }
}
