package dev.freehold.rules.violations.ports_are_interfaces_in_their_places.adapters.mail;

import dev.freehold.rules.violations.ports_are_interfaces_in_their_places.application.Mailbox;

final class Post implements Mailbox {
    @Override
    public void put(String text) {}
}
