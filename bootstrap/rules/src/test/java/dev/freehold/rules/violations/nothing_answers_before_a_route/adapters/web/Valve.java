package dev.freehold.rules.violations.nothing_answers_before_a_route.adapters.web;

import dev.freehold.rules.Violates;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

@Violates
final class Valve extends ValveBase {
    @Override
    public void invoke(Request request, Response response) throws IOException {
        response.sendError(404);
    }
}
