package dev.freehold.isolation;

import dev.freehold.fixture.HandMadeToken;

/** The tokens that a caller may send: none, invalid ones of each kind, another user's, their own. */
enum IsolationTokens {
    NONE,
    GARBAGE,
    EXPIRED,
    NOT_YET_VALID,
    OTHER_SECRET,
    OTHER_ISSUER,
    OTHER_AUDIENCE,
    ANOTHER_USERS,
    OWN;

    boolean isGood() {
        return this == ANOTHER_USERS || this == OWN;
    }

    /** The token that the user sends; empty for none. */
    String of(String user) {
        HandMadeToken own = HandMadeToken.of(user);
        return switch (this) {
            case NONE -> "";
            case GARBAGE -> "garbage";
            case EXPIRED -> own.movedBy(-900).compact();
            case NOT_YET_VALID -> own.movedBy(300).compact();
            case OTHER_SECRET ->
                own.signedWith("another secret that is long enough too").compact();
            case OTHER_ISSUER -> own.issuedBy("http://elsewhere").compact();
            case OTHER_AUDIENCE -> own.meantFor("http://elsewhere").compact();
            case ANOTHER_USERS -> HandMadeToken.of("carol").compact();
            case OWN -> own.compact();
        };
    }
}
