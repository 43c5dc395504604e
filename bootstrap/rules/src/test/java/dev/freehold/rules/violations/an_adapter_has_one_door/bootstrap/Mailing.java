package dev.freehold.rules.violations.an_adapter_has_one_door.bootstrap;

import dev.freehold.rules.violations.an_adapter_has_one_door.adapters.mail.Digest;
import dev.freehold.rules.violations.an_adapter_has_one_door.adapters.mail.MailAdapter;

record Mailing(MailAdapter mail, Digest digest) {}
