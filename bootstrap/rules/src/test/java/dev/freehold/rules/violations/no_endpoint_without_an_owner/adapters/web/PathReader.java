package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Believes the path. */
@Violates
@RestController
@RequestMapping(path = "api/users/{user_id}")
final class PathReader {
    @DeleteMapping
    String delete(@PathVariable("user_id") String user) {
        return user;
    }
}
