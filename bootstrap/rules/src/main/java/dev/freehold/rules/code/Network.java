package dev.freehold.rules.code;

import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import java.util.regex.Pattern;

/** Calls to other servers with what {@code java.base} has; a client of its own is a library, which needs a home. */
public final class Network {
    private static final Pattern CALLS = Pattern.compile("java\\.net\\.URL\\.(openStream|openConnection|getContent)"
            + "|java\\.net\\.((Http|Jar)?URLConnection|(Multicast|Datagram)?Socket)\\..*"
            + "|java\\.net\\.Inet\\w*Address\\.(getByName|getAllByName|getLocalHost|isReachable)"
            + "|java\\.nio\\.channels\\.\\w+Channel\\.(connect|bind)"
            + "|javax\\.net\\..*SocketFactory\\.createSocket");

    private Network() {}

    /** Only bootstrap uses the network. */
    public static ArchRule onlyInBootstrap(Hexagon hexagon) {
        return ClassRules.forbidAccesses(
                type -> hexagon.has(type) && !hexagon.isIn("bootstrap", type),
                "not call other servers",
                access -> ClassRules.isTo(access, CALLS));
    }
}
