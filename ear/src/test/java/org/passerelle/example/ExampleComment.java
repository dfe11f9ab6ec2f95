package org.passerelle.example;

import java.time.Instant;

/** What someone says under a page or in a discussion; {@code kept} when it settled a question. */
public record ExampleComment(String author, Instant at, String text, boolean kept) {}
