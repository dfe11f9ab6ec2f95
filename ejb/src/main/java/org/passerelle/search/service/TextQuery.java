package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsZeroTerms;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;

/**
 * What the words of a question mean to the index. It knows nothing of rights: see {@link
 * SearchRequests}.
 */
class TextQuery {

    /** A name has a given and a family part; longer questions are not about somebody's name. */
    private static final int LONGEST_NAME = 4;

    private final QuestionWords asked;
    private final List<String> otherWays;
    private final String language;
    private final boolean relaxed;
    private final Asking asking;
    private final Weights weights;
    private final ExactWords exact;

    TextQuery(QuestionWords asked, List<String> otherWays, String language, Asking asking) {
        this.asked = asked;
        this.otherWays = otherWays;
        this.language = language;
        this.asking = asking;
        this.relaxed = asking.relaxed();
        this.weights = asking.weights();
        this.exact = ExactWords.in(asked, asking);
    }

    /** Other words, asked in the same manner. */
    TextQuery asking(QuestionWords others) {
        return new TextQuery(others, List.of(), language, asking);
    }

    /** What must be in what is found. */
    List<Query> musts() {
        List<Query> musts = new ArrayList<>();
        if (!exact.words().isEmpty()) {
            musts.add(words());
        }
        musts.addAll(exact.queries());
        exact.phrases().forEach(phrase -> musts.add(phrase(phrase, 0, 1f)));
        return musts;
    }

    /** What must not. */
    List<Query> mustNots() {
        List<Query> mustNots = new ArrayList<>();
        for (String excluded : asked.excluded()) {
            mustNots.add(phrase(excluded, 0, 1f));
            mustNots.add(Query.of(q -> q.matchPhrase(m -> m.field("name_all").query(excluded))));
        }
        return mustNots;
    }

    /** What puts one thing before another: words standing together, and whole names. */
    List<Query> shoulds() {
        List<Query> shoulds = new ArrayList<>();
        if (exact.count() > 0) {
            shoulds.add(inTitle());
        }
        if (exact.count() > 1) {
            shoulds.add(titled());
            shoulds.add(phrase(exact.words(), 2, weights.boost(Weight.PHRASE)));
        }
        if (exact.count() > 0 && exact.count() <= LONGEST_NAME) {
            shoulds.add(bearers());
        }
        return shoulds;
    }

    private Query inTitle() {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(exact.words())
                                                .type(TextQueryType.BestFields)
                                                .operator(Operator.And)
                                                .fields("title.fr", "title.en")
                                                .boost(weights.boost(Weight.TITLE_WORDS))));
    }

    private Query titled() {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(exact.words())
                                                .type(TextQueryType.Phrase)
                                                .fields("title.fr", "title.en")
                                                .boost(weights.boost(Weight.TITLE_PHRASE))));
    }

    /** When the question is somebody's name, that person comes before what is written of her. */
    private Query bearers() {
        Query name =
                Query.of(
                        q ->
                                q.combinedFields(
                                        c ->
                                                c.query(exact.words())
                                                        .fields("given", "family", "name_all")
                                                        .operator(CombinedFieldsOperator.And)));
        Query wanted =
                exact.count() > 1
                        ? name
                        : Query.of(q -> q.match(m -> m.field("family").query(exact.words())));
        return Query.of(
                q -> q.constantScore(c -> c.filter(wanted).boost(weights.boost(Weight.BEARER))));
    }

    /**
     * What is marked in what is found: the words as they are, not what resembles them. The engine
     * would look for the latter in every field of every result, which cost it ten times the search.
     */
    Query marked() {
        List<Query> marked = new ArrayList<>();
        if (!asked.words().isEmpty()) {
            marked.add(combined(asked.words(), TextFields.french(weights), 1f));
            marked.add(combined(asked.words(), TextFields.english(weights), 1f));
            marked.addAll(saidOtherwise());
        }
        asked.phrases().forEach(phrase -> marked.add(phrase(phrase, 0, 1f)));
        return Query.of(q -> q.bool(b -> b.should(marked)));
    }

    private Query words() {
        List<Query> ways = new ArrayList<>();
        ways.add(combined(exact.words(), TextFields.french(weights), preferred("fr")));
        ways.add(combined(exact.words(), TextFields.english(weights), preferred("en")));
        ways.addAll(saidOtherwise());
        if (exact.count() <= LONGEST_NAME) {
            ways.addAll(names());
        }
        if (relaxed) {
            ways.add(resembling("title.fr", Weight.RESEMBLING_TITLE));
        }
        return Query.of(q -> q.disMax(d -> d.queries(ways)));
    }

    private float preferred(String code) {
        return code.equals(language) ? weights.boost(Weight.LANGUAGE) : 1f;
    }

    private List<Query> saidOtherwise() {
        List<Query> ways = new ArrayList<>();
        float less = weights.boost(Weight.OTHERWISE);
        for (String words : otherWays) {
            ways.add(combined(words, TextFields.french(weights), less));
            ways.add(combined(words, TextFields.english(weights), less));
        }
        return ways;
    }

    private Query combined(String words, List<String> fields, float boost) {
        boolean restSuffices = exact.restSuffices();
        return Query.of(
                q ->
                        q.combinedFields(
                                c -> {
                                    c.query(words).fields(fields).boost(boost);
                                    c.zeroTermsQuery(
                                            restSuffices
                                                    ? CombinedFieldsZeroTerms.All
                                                    : CombinedFieldsZeroTerms.None);
                                    return relaxed
                                            ? c.operator(CombinedFieldsOperator.Or)
                                                    .minimumShouldMatch("1<-1 5<75%")
                                            : c.operator(CombinedFieldsOperator.And);
                                }));
    }

    /**
     * The ways to type somebody's name: in any order, without accents, with initials, with a
     * mistake.
     */
    private List<Query> names() {
        List<Query> names = new ArrayList<>();
        String family = "family^" + weights.of(Weight.FAMILY);
        names.add(
                Query.of(
                        q ->
                                q.combinedFields(
                                        c ->
                                                c.query(exact.words())
                                                        .fields("given", family, "name_all")
                                                        .operator(CombinedFieldsOperator.And)
                                                        .boost(weights.boost(Weight.NAME)))));
        // One word alone would make a name of any word that begins or looks like one.
        if (exact.count() > 1 || relaxed) {
            names.add(
                    Query.of(
                            q ->
                                    q.match(
                                            m ->
                                                    m.field("name_all.edge")
                                                            .query(exact.words())
                                                            .operator(Operator.And)
                                                            .boost(
                                                                    weights.boost(
                                                                            Weight.BEGINNING)))));
            names.add(resembling("name_all", Weight.RESEMBLING_NAME));
        }
        return names;
    }

    private Query resembling(String field, Weight weight) {
        return Query.of(
                q ->
                        q.match(
                                m ->
                                        m.field(field)
                                                .query(exact.words())
                                                .operator(Operator.And)
                                                .fuzziness("AUTO")
                                                .prefixLength(1)
                                                .boost(weights.boost(weight))));
    }

    private static Query phrase(String phrase, int slop, float boost) {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(phrase)
                                                .type(TextQueryType.Phrase)
                                                .fields(TextFields.PHRASES)
                                                .slop(slop)
                                                .boost(boost)));
    }
}
