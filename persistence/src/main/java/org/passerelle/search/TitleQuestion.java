package org.passerelle.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.passerelle.content.Content;

/**
 * What the database can be asked when the index is away: titles that hold all these words, and what
 * narrows them. Empty means any.
 *
 * @param kind which kind of content
 * @param authorNames words of which each stands in the name of the author
 * @param from when it changed last is not before this; {@code null} for any time
 * @param before when it changed last is before this; {@code null} for any time
 */
public record TitleQuestion(
        Class<? extends Content> kind,
        List<String> words,
        Set<Long> organisations,
        Set<Long> groups,
        Set<Long> authors,
        List<String> authorNames,
        Set<String> languages,
        Set<String> tags,
        Instant from,
        Instant before) {}
