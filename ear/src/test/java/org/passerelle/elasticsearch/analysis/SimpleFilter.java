package org.passerelle.elasticsearch.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** A token filter that is one of Lucene's, around the tokens. */
class SimpleFilter extends AbstractTokenFilterFactory {

    private final UnaryOperator<TokenStream> around;

    private SimpleFilter(String name, Settings settings, UnaryOperator<TokenStream> around) {
        super(name, settings);
        this.around = around;
    }

    static SimpleFilter of(String name, Settings settings, UnaryOperator<TokenStream> around) {
        return new SimpleFilter(name, settings, around);
    }

    /** A filter that is also applied to single terms, such as those of a prefix query. */
    static SimpleFilter normalizing(
            String name, Settings settings, UnaryOperator<TokenStream> around) {
        return new Normalizing(name, settings, around);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return around.apply(tokens);
    }

    private static final class Normalizing extends SimpleFilter
            implements NormalizingTokenFilterFactory {

        private Normalizing(String name, Settings settings, UnaryOperator<TokenStream> around) {
            super(name, settings, around);
        }
    }
}
