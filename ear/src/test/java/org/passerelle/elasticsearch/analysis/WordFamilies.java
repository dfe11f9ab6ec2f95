package org.passerelle.elasticsearch.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The filter {@code stemmer_override}: rules {@code one, another => the same}. */
final class WordFamilies {

    private WordFamilies() {}

    static TokenFilterFactory of(String name, Settings settings, Environment environment) {
        StemmerOverrideFilter.Builder families = new StemmerOverrideFilter.Builder(false);
        for (String rule : settings.getAsList("rules")) {
            String[] sides = rule.split("=>");
            for (String word : sides[0].split(",")) {
                families.add(word.strip(), sides[1].strip());
            }
        }
        StemmerOverrideMap map = built(families);
        return SimpleFilter.of(name, settings, tokens -> new StemmerOverrideFilter(tokens, map));
    }

    private static StemmerOverrideMap built(StemmerOverrideFilter.Builder families) {
        try {
            return families.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
