package dev.freehold.rules.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A raw pom, without inheritance or interpolation. */
record Pom(Path folder, Element project) {
    static Pom in(Path folder) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Pom(
                    folder,
                    factory.newDocumentBuilder()
                            .parse(folder.resolve("pom.xml").toFile())
                            .getDocumentElement());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException | ParserConfigurationException malformed) {
            throw new IllegalArgumentException(folder + " has no valid pom", malformed);
        }
    }

    /** Whether its packaging is {@code pom}. */
    boolean isForModulesOnly() {
        return text(project, "packaging", "jar").equals("pom");
    }

    String artifact() {
        return text(project, "artifactId", "");
    }

    /** Includes modules in profiles, which must follow the rules as well. */
    List<Path> modules() {
        return Stream.of("modules", "subprojects")
                .flatMap(list -> withProfiles().flatMap(owner -> children(owner, list)))
                .flatMap(list -> Stream.concat(children(list, "module"), children(list, "subproject")))
                .map(module -> folder.resolve(module.getTextContent().strip()).normalize())
                .toList();
    }

    /** Its dependencies, with missing values taken from the managed ones. */
    List<MavenDependency> dependencies(List<MavenDependency> managed) {
        return withProfiles()
                .flatMap(owner -> children(owner, "dependencies"))
                .flatMap(list -> children(list, "dependency"))
                .map(dependency -> dependency(dependency, managed))
                .toList();
    }

    List<MavenDependency> managed() {
        return withProfiles()
                .flatMap(owner -> children(owner, "dependencyManagement"))
                .flatMap(owner -> children(owner, "dependencies"))
                .flatMap(list -> children(list, "dependency"))
                .map(dependency -> dependency(dependency, List.of()))
                .toList();
    }

    private static MavenDependency dependency(Element element, List<MavenDependency> managed) {
        MavenDependency plain = new MavenDependency(
                text(element, "groupId", ""),
                text(element, "artifactId", ""),
                text(element, "type", "jar"),
                text(element, "classifier", ""),
                text(element, "scope", ""));
        String otherwise = managed.stream()
                .filter(known -> known.group().equals(plain.group())
                        && known.artifact().equals(plain.artifact())
                        && known.type().equals(plain.type())
                        && known.classifier().equals(plain.classifier()))
                .map(MavenDependency::scope)
                .findFirst()
                .orElse("compile");
        return new MavenDependency(
                plain.group(),
                plain.artifact(),
                plain.type(),
                plain.classifier(),
                plain.scope().isEmpty() ? otherwise : plain.scope());
    }

    private Stream<Element> withProfiles() {
        return Stream.concat(
                Stream.of(project), children(project, "profiles").flatMap(profiles -> children(profiles, "profile")));
    }

    private static String text(Element owner, String name, String otherwise) {
        return children(owner, name)
                .findFirst()
                .map(child -> child.getTextContent().strip())
                .orElse(otherwise);
    }

    private static Stream<Element> children(Element owner, String name) {
        List<Element> found = new ArrayList<>();
        IntStream.range(0, owner.getChildNodes().getLength()).forEach(index -> {
            Node child = owner.getChildNodes().item(index);
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        });
        return found.stream();
    }
}
