package dev.freehold.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.port.AccessToken;
import dev.freehold.application.port.in.AccessControl;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.access.UserId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessServiceTest {
    private final AuthenticatedUser ada = new AuthenticatedUser(new UserId("ada"));
    private final AccessControl access =
            TasksApplication.accessOnly(token -> token.value().equals("good") ? Optional.of(ada) : Optional.empty());

    @Test
    void authenticates_through_the_verifier() {
        assertThat(access.authenticate(new AccessToken("good"))).contains(ada);
        assertThat(access.authenticate(new AccessToken("bad"))).isEmpty();
    }

    @Test
    void authorises_through_the_policy() {
        assertThat(access.admit(ada, "ada").map(Owner::id)).contains(ada.id());
        assertThat(access.admit(ada, "Ada")).isEmpty();
        assertThat(access.admit(ada, "a name that names/nobody")).isEmpty();
    }

    @Test
    void to_string_hides_the_token() {
        assertThat(new AccessToken("good")).hasToString("AccessToken[hidden]");
    }
}
