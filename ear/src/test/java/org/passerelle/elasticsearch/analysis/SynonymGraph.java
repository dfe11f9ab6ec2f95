package org.passerelle.elasticsearch.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** The filter {@code synonym_graph}: its rules are read with the filters that stand before it. */
final class SynonymGraph extends AbstractTokenFilterFactory {

    private final String rules;
    private final boolean expand;

    SynonymGraph(String name, Settings settings) {
        super(name, settings);
        rules = String.join("\n", settings.getAsList("synonyms"));
        expand = settings.getAsBoolean("expand", true);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        throw new IllegalStateException("Only its place in a chain makes a synonym filter usable");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> before,
            Function<String, TokenFilterFactory> all) {
        SynonymMap map = parsed(new Chain(tokenizer, charFilters, before));
        return SimpleFilter.of(
                name(),
                Settings.EMPTY,
                tokens -> map.fst == null ? tokens : new SynonymGraphFilter(tokens, map, false));
    }

    private SynonymMap parsed(Analyzer chain) {
        SolrSynonymParser parser = new SolrSynonymParser(true, expand, chain);
        try {
            parser.parse(new StringReader(rules));
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("Synonyms cannot be read: " + e.getMessage(), e);
        }
    }

    /** What a word goes through before it reaches the synonyms. */
    private static final class Chain extends Analyzer {

        private final TokenizerFactory tokenizer;
        private final List<CharFilterFactory> charFilters;
        private final List<TokenFilterFactory> filters;

        private Chain(
                TokenizerFactory tokenizer,
                List<CharFilterFactory> charFilters,
                List<TokenFilterFactory> filters) {
            this.tokenizer = tokenizer;
            this.charFilters = charFilters;
            this.filters = filters;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = tokenizer.create();
            TokenStream tokens = source;
            for (TokenFilterFactory filter : filters) {
                tokens = filter.getSynonymFilter().create(tokens);
            }
            return new TokenStreamComponents(source, tokens);
        }

        @Override
        protected Reader initReader(String field, Reader text) {
            Reader filtered = text;
            for (CharFilterFactory filter : charFilters) {
                filtered = filter.create(filtered);
            }
            return filtered;
        }
    }
}
