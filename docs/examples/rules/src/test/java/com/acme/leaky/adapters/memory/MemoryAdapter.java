package com.acme.leaky.adapters.memory;

import com.acme.leaky.domain.access.Grant;

/** Helps itself. */
public final class MemoryAdapter {
    Grant grant() {
        return new Grant();
    }
}
