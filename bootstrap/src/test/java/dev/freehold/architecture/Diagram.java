package dev.freehold.architecture;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The module diagram in the README: packages and arrows.
 *
 * @param packages the packages by node name
 * @param arrows each as {@code package --> package}
 */
record Diagram(Map<String, String> packages, Set<String> arrows) {
    private static final Pattern PICTURE = Pattern.compile("```mermaid\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NODE = Pattern.compile("^\\s*(\\w+)\\[\"[^\"]*<br>([a-z.]+)\"]$", Pattern.MULTILINE);
    private static final Pattern ARROW = Pattern.compile("^\\s*(\\w+) --> (\\w+(?: & \\w+)*)$", Pattern.MULTILINE);
    private static final Pattern HEAD = Pattern.compile("^\\s*flowchart \\w+$", Pattern.MULTILINE);

    /** Parses the only diagram of a document; a line that it cannot parse is an error. */
    static Diagram in(String document) {
        Matcher picture = PICTURE.matcher(document);
        if (!picture.find()) {
            throw new IllegalArgumentException("There is no Mermaid diagram");
        }
        String text = picture.group(1);
        Map<String, String> packages = new TreeMap<>();
        NODE.matcher(text).results().forEach(node -> packages.put(node.group(1), node.group(2)));
        Set<String> arrows = new TreeSet<>();
        ARROW.matcher(text).results().forEach(arrow -> {
            for (String target : arrow.group(2).split(" & ")) {
                arrows.add(arrow(packages.get(arrow.group(1)), packages.get(target)));
            }
        });
        String rest = text;
        for (Pattern known : new Pattern[] {HEAD, NODE, ARROW}) {
            rest = known.matcher(rest).replaceAll("");
        }
        if (!rest.isBlank()) {
            throw new IllegalArgumentException(
                    "The diagram has lines that are neither nodes nor arrows: " + rest.strip());
        }
        return new Diagram(packages, arrows);
    }

    static String arrow(String from, String to) {
        return from + " --> " + to;
    }
}
