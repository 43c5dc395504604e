package dev.freehold.rules.violations.no_static_state.domain;

import dev.freehold.rules.Violates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

@Violates
final class Seen {
    static final List<String> ALL = Collections.synchronizedList(new ArrayList<>());
}
