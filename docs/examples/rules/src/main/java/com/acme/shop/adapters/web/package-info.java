/** The shop as its customers see it. */
@NullMarked
package com.acme.shop.adapters.web;

import org.jspecify.annotations.NullMarked;
