package dev.freehold.rules.violations.nothing_answers_before_a_route.bootstrap;

import dev.freehold.rules.Violates;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;

/** With an anonymous filter. */
@Violates
final class Registered {
    static FilterRegistrationBean<Filter> filter() {
        return new FilterRegistrationBean<>(
                (request, response, chain) -> response.getWriter().write("[]"));
    }
}
