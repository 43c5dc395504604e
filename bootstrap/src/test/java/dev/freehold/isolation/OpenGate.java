package dev.freehold.isolation;

import dev.freehold.adapters.web.access.OwnerArgument;
import dev.freehold.application.port.AccessToken;
import dev.freehold.application.port.in.AccessControl;
import dev.freehold.domain.access.AuthenticatedUser;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;

/** Removes the gate fence: still authenticates, but lets every authenticated user pass. */
record OpenGate(AccessControl access) implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (name.equals("AccessFilter") && bean instanceof FilterRegistrationBean<?> registration) {
            replace(registration);
        }
        return bean;
    }

    @SuppressWarnings("unchecked")
    private void replace(FilterRegistrationBean<?> registration) {
        ((FilterRegistrationBean<Filter>) registration).setFilter(this::pass);
    }

    private void pass(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Optional<AuthenticatedUser> user = Optional.ofNullable(http.getHeader("Authorization"))
                .filter(header -> header.startsWith("Bearer "))
                .flatMap(header -> access.authenticate(new AccessToken(header.substring("Bearer ".length()))));
        List<String> segments = List.of(http.getRequestURI().split("/", -1));
        if (user.isPresent() && segments.size() > 3) {
            access.admit(user.get(), segments.get(3)).ifPresent(owner -> OwnerArgument.grant(http, owner));
        }
        chain.doFilter(request, response);
    }
}
