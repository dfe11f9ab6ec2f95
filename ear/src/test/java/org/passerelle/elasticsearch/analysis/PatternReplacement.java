package org.passerelle.elasticsearch.analysis;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The filter {@code pattern_replace}. */
final class PatternReplacement {

    private PatternReplacement() {}

    static TokenFilterFactory of(String name, Settings settings, Environment environment) {
        Pattern pattern = Pattern.compile(settings.get("pattern"));
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return SimpleFilter.normalizing(
                name,
                settings,
                tokens -> new PatternReplaceFilter(tokens, pattern, replacement, all));
    }
}
