package dev.freehold.rules.violations.no_session_or_cookie.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.web.bind.annotation.SessionAttributes;

/** Has Spring keep it. */
@Violates
@SessionAttributes("owner")
final class Conversing {}
