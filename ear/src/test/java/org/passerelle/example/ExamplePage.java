package org.passerelle.example;

import java.util.List;

/**
 * A wiki page with its whole history. The home is the short word of a group, empty for the commons.
 */
public record ExamplePage(
        String home,
        String title,
        String language,
        List<String> tags,
        List<ExampleRevision> revisions,
        List<ExampleComment> comments) {}
