package org.passerelle.elasticsearch.analysis;

import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/**
 * The character filter {@code mapping}: rules {@code from=>to}, where a character may be written as
 * its four-digit code.
 */
final class MappingCharacters extends AbstractCharFilterFactory
        implements NormalizingCharFilterFactory {

    private static final Pattern CODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    private final NormalizeCharMap map;

    MappingCharacters(String name, Settings settings) {
        super(name);
        NormalizeCharMap.Builder rules = new NormalizeCharMap.Builder();
        for (String rule : settings.getAsList("mappings")) {
            int arrow = rule.lastIndexOf("=>");
            rules.add(
                    decoded(rule.substring(0, arrow).trim()),
                    decoded(rule.substring(arrow + 2).trim()));
        }
        map = rules.build();
    }

    @Override
    public Reader create(Reader text) {
        return new MappingCharFilter(map, text);
    }

    private static String decoded(String text) {
        return CODE.matcher(text)
                .replaceAll(
                        code ->
                                Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(code.group(1), 16))));
    }
}
