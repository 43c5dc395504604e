package dev.freehold.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.freehold.documents.Documents;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The diagram in the README shows exactly the dependencies of the compiled code. */
class ArchitectureDiagramTest {
    private final Diagram diagram = Diagram.in(Documents.read("README.md"));

    @Test
    void the_arrows_are_exactly_the_dependencies_of_the_code() {
        Set<String> dependencies = Product.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(dependency -> node(dependency.getOriginClass())
                        .flatMap(from -> node(dependency.getTargetClass())
                                .filter(to -> !to.equals(from))
                                .map(to -> Diagram.arrow(from, to)))
                        .stream())
                .collect(Collectors.toSet());

        assertThat(diagram.arrows()).containsExactlyInAnyOrderElementsOf(dependencies);
    }

    @Test
    void every_class_belongs_to_a_node() {
        assertThat(Product.classes()).allSatisfy(type -> assertThat(node(type)).isPresent());
    }

    @Test
    void every_node_has_classes() {
        Collection<String> lived =
                Product.classes().stream().flatMap(type -> node(type).stream()).collect(Collectors.toSet());

        assertThat(diagram.packages().values()).containsExactlyInAnyOrderElementsOf(lived);
    }

    @Test
    void an_unknown_line_is_an_error() {
        assertThatThrownBy(() -> Diagram.in("```mermaid\nflowchart TD\n  a -.-> b\n```"))
                .hasMessageContaining("a -.-> b");
    }

    private Optional<String> node(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName() + ".";
        return diagram.packages().values().stream()
                .filter(node -> name.startsWith(node + "."))
                .findFirst();
    }
}
