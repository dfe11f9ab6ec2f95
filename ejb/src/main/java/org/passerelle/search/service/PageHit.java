package org.passerelle.search.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A page of a file on which words were found.
 *
 * @param words the words, as an address carries them
 */
public record PageHit(int page, String words) {

    /** One for each page that these passages stand on, in the order of the pages. */
    static List<PageHit> in(List<Passage> passages) {
        Map<Integer, PageHit> hits = new TreeMap<>();
        for (Passage passage : passages) {
            if (passage.page() > 0) {
                String words = String.join(" ", passage.markedWords());
                hits.putIfAbsent(
                        passage.page(),
                        new PageHit(
                                passage.page(), URLEncoder.encode(words, StandardCharsets.UTF_8)));
            }
        }
        return List.copyOf(hits.values());
    }

    public int getPage() {
        return page;
    }

    public String getWords() {
        return words;
    }
}
