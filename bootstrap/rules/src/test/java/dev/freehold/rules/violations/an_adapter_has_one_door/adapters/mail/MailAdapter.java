package dev.freehold.rules.violations.an_adapter_has_one_door.adapters.mail;

public final class MailAdapter {}
