package org.passerelle.elasticsearch.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** Gives the filters and tokenizers of our index definition to a core that has none. */
public final class AnalysisShim extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of(
                "mapping",
                requiresAnalysisSettings(
                        (index, environment, name, settings) ->
                                new MappingCharacters(name, settings)));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "asciifolding", (index, environment, name, settings) -> folding(name, settings),
                "elision", needsSettings(AnalysisShim::elision),
                "edge_ngram", needsSettings(AnalysisShim::edges),
                "keyword_marker", needsSettings(AnalysisShim::keywords),
                "pattern_replace", needsSettings(PatternReplacement::of),
                "stemmer", needsSettings(Stemming::of),
                "stemmer_override", needsSettings(WordFamilies::of),
                "synonym_graph",
                        requiresAnalysisSettings(
                                (index, environment, name, settings) ->
                                        new SynonymGraph(name, settings)));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "keyword",
                (index, environment, name, settings) ->
                        TokenizerFactory.newFactory(name, KeywordTokenizer::new),
                "whitespace",
                (index, environment, name, settings) ->
                        TokenizerFactory.newFactory(name, WhitespaceTokenizer::new));
    }

    /** A normalizer only accepts filters that are configured beforehand. */
    @Override
    public List<PreConfiguredTokenFilter> getPreConfiguredTokenFilters() {
        return List.of(
                PreConfiguredTokenFilter.singleton("asciifolding", true, ASCIIFoldingFilter::new));
    }

    private interface Maker {
        TokenFilterFactory make(String name, Settings settings, Environment environment);
    }

    /**
     * Without this wrapper the node tries each filter without settings, and every creation of an
     * index fails.
     */
    private static AnalysisProvider<TokenFilterFactory> needsSettings(Maker maker) {
        return requiresAnalysisSettings(
                (index, environment, name, settings) -> maker.make(name, settings, environment));
    }

    private static TokenFilterFactory folding(String name, Settings settings) {
        boolean keepOriginal = settings.getAsBoolean("preserve_original", false);
        return SimpleFilter.normalizing(
                name, settings, tokens -> new ASCIIFoldingFilter(tokens, keepOriginal));
    }

    private static TokenFilterFactory elision(
            String name, Settings settings, Environment environment) {
        boolean anyCase = settings.getAsBoolean("articles_case", false);
        CharArraySet articles = new CharArraySet(settings.getAsList("articles"), anyCase);
        return SimpleFilter.normalizing(
                name, settings, tokens -> new ElisionFilter(tokens, articles));
    }

    private static TokenFilterFactory edges(
            String name, Settings settings, Environment environment) {
        int shortest = settings.getAsInt("min_gram", 1);
        int longest = settings.getAsInt("max_gram", 2);
        boolean keepOriginal = settings.getAsBoolean("preserve_original", false);
        return SimpleFilter.of(
                name,
                settings,
                tokens -> new EdgeNGramTokenFilter(tokens, shortest, longest, keepOriginal));
    }

    private static TokenFilterFactory keywords(
            String name, Settings settings, Environment environment) {
        boolean anyCase = settings.getAsBoolean("ignore_case", false);
        CharArraySet words = new CharArraySet(settings.getAsList("keywords"), anyCase);
        return SimpleFilter.of(name, settings, tokens -> new SetKeywordMarkerFilter(tokens, words));
    }
}
