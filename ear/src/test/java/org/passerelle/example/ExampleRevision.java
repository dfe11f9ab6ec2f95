package org.passerelle.example;

import java.time.Instant;

/** What a page said at one moment, who wrote it and why. */
public record ExampleRevision(String author, Instant at, String summary, String html) {}
