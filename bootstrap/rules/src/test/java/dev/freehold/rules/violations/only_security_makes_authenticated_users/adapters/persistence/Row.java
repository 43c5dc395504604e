package dev.freehold.rules.violations.only_security_makes_authenticated_users.adapters.persistence;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;
import org.jooq.Record;

/** Has one created from a row. */
@Violates
final class Row {
    static AuthenticatedUser user(Record row) {
        return row.into(AuthenticatedUser.class);
    }
}
