package dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.mail;

public final class MailAdapter {}
