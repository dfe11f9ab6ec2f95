package org.passerelle.elasticsearch.analysis;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The filter {@code stemmer}, for the languages that our index knows. */
final class Stemming {

    private static final Map<String, UnaryOperator<TokenStream>> STEMMERS =
            Map.of(
                    "light_french", FrenchLightStemFilter::new,
                    "light_english", KStemFilter::new,
                    "possessive_english", EnglishPossessiveFilter::new);

    private Stemming() {}

    static TokenFilterFactory of(String name, Settings settings, Environment environment) {
        String language = settings.get("language", "");
        UnaryOperator<TokenStream> stemmer = STEMMERS.get(language);
        if (stemmer == null) {
            throw new IllegalArgumentException("The shim has no stemmer for [" + language + "]");
        }
        return SimpleFilter.of(name, settings, stemmer);
    }
}
