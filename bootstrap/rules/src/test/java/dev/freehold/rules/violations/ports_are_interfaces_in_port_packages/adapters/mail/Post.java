package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.adapters.mail;

import dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.Mailbox;

final class Post implements Mailbox {
    @Override
    public void put(String text) {}
}
