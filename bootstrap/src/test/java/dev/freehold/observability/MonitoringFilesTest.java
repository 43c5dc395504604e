package dev.freehold.observability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.adapters.web.problem.Problem;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dashboard, the alerts and the page that explains them belong together. */
class MonitoringFilesTest {
    /** Those whose text depends on the request. */
    private static final Set<String> MADE_ON_THE_WAY =
            Set.of("invalid_content", "invalid_http", "unsupported_media_type");

    @Test
    void every_panel_is_explained() {
        assertThat(MonitoringFiles.explained("The panels"))
                .containsExactlyInAnyOrderElementsOf(MonitoringFiles.panels());
    }

    @Test
    void every_alert_is_explained_and_made_to_fire() {
        assertThat(MonitoringFiles.explained("The alerts"))
                .containsExactlyInAnyOrderElementsOf(MonitoringFiles.alerts());
        assertThat(MonitoringFiles.firedAlerts()).containsExactlyInAnyOrderElementsOf(MonitoringFiles.alerts());
    }

    @Test
    void every_reason_is_explained() throws IllegalAccessException {
        Set<String> reasons = new TreeSet<>(MADE_ON_THE_WAY);
        for (Field field : Problem.class.getFields()) {
            if (field.get(null) instanceof Problem problem) {
                reasons.add(problem.reason());
            }
        }
        assertThat(MonitoringFiles.explained("The reasons")).containsExactlyInAnyOrderElementsOf(reasons);
    }

    /** Where Prometheus is installed. */
    @ParameterizedTest
    @CsvSource({"check,config,prometheus.yml", "check,rules,alerts.yml", "test,rules,alerts.test.yml"})
    void promtool_accepts_them(String command, String kind, String file) throws Exception {
        Optional<String> promtool = Prometheus.tool("promtool");
        assumeTrue(promtool.isPresent());
        Process process = new ProcessBuilder(List.of(promtool.get(), command, kind, file))
                .directory(MonitoringFiles.FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
    }
}
