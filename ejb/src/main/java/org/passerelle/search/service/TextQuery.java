package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsZeroTerms;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.List;

/**
 * What the words of a question mean to the index. It knows nothing of rights: see {@link
 * SearchRequests}.
 */
class TextQuery {

    static final List<String> FRENCH = List.of("title.fr^4", "headline^3", "context", "body_fr");
    static final List<String> ENGLISH =
            List.of("title.en^4", "headline.en^3", "context.en", "body_en");
    private static final List<String> PHRASES =
            List.of(
                    "title",
                    "title.fr",
                    "title.en",
                    "headline",
                    "headline.en",
                    "body_fr",
                    "body_en");

    /** A name has a given and a family part; longer questions are not about somebody's name. */
    private static final int LONGEST_NAME = 4;

    /** More than words alone are ever worth. */
    private static final float BEARER = 200f;

    private final QuestionWords asked;
    private final List<String> otherWays;
    private final String language;
    private final boolean relaxed;

    TextQuery(QuestionWords asked, List<String> otherWays, String language, boolean relaxed) {
        this.asked = asked;
        this.otherWays = otherWays;
        this.language = language;
        this.relaxed = relaxed;
    }

    /** What must be in what is found. */
    List<Query> musts() {
        List<Query> musts = new ArrayList<>();
        if (!asked.words().isEmpty()) {
            musts.add(words());
        }
        asked.phrases().forEach(phrase -> musts.add(phrase(phrase, 0, 1f)));
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

    /** What puts one thing before another: words standing together, then what is recent. */
    List<Query> shoulds() {
        List<Query> shoulds = new ArrayList<>();
        if (asked.count() > 1) {
            shoulds.add(
                    Query.of(
                            q ->
                                    q.matchPhrase(
                                            m -> m.field("title").query(asked.words()).boost(3f))));
            shoulds.add(phrase(asked.words(), 2, 1f));
        }
        if (asked.count() > 0 && asked.count() <= LONGEST_NAME) {
            shoulds.add(bearers());
        }
        shoulds.add(
                Query.of(
                        q ->
                                q.distanceFeature(
                                        d ->
                                                d.untyped(
                                                        u ->
                                                                u.field("updated")
                                                                        .origin(JsonData.of("now"))
                                                                        .pivot(JsonData.of("180d"))
                                                                        .boost(0.5f)))));
        return shoulds;
    }

    /** When the question is somebody's name, that person comes before what is written of her. */
    private Query bearers() {
        Query name =
                Query.of(
                        q ->
                                q.combinedFields(
                                        c ->
                                                c.query(asked.words())
                                                        .fields("given", "family", "name_all")
                                                        .operator(CombinedFieldsOperator.And)));
        Query wanted =
                asked.count() > 1
                        ? name
                        : Query.of(q -> q.match(m -> m.field("family").query(asked.words())));
        return Query.of(q -> q.constantScore(c -> c.filter(wanted).boost(BEARER)));
    }

    /**
     * What is marked in what is found: the words as they are, not what resembles them. The engine
     * would look for the latter in every field of every result, which cost it ten times the search.
     */
    Query marked() {
        List<Query> marked = new ArrayList<>();
        if (!asked.words().isEmpty()) {
            marked.add(combined(FRENCH, 1f));
            marked.add(combined(ENGLISH, 1f));
            marked.addAll(saidOtherwise());
        }
        asked.phrases().forEach(phrase -> marked.add(phrase(phrase, 0, 1f)));
        return Query.of(q -> q.bool(b -> b.should(marked)));
    }

    private Query words() {
        List<Query> ways = new ArrayList<>();
        ways.add(combined(FRENCH, "fr".equals(language) ? 1.2f : 1f));
        ways.add(combined(ENGLISH, "en".equals(language) ? 1.2f : 1f));
        ways.addAll(saidOtherwise());
        if (asked.count() <= LONGEST_NAME) {
            ways.addAll(names());
        }
        if (relaxed) {
            ways.add(resembling("title.fr", 0.3f));
        }
        return Query.of(q -> q.disMax(d -> d.queries(ways).tieBreaker(0.2)));
    }

    /** Worth a little less than the words typed. */
    private List<Query> saidOtherwise() {
        List<Query> ways = new ArrayList<>();
        for (String words : otherWays) {
            ways.add(combined(words, FRENCH, 0.9f));
            ways.add(combined(words, ENGLISH, 0.9f));
        }
        return ways;
    }

    private Query combined(List<String> fields, float boost) {
        return combined(asked.words(), fields, boost);
    }

    private Query combined(String words, List<String> fields, float boost) {
        boolean phrasesSuffice = !asked.phrases().isEmpty();
        return Query.of(
                q ->
                        q.combinedFields(
                                c -> {
                                    c.query(words).fields(fields).boost(boost);
                                    c.zeroTermsQuery(
                                            phrasesSuffice
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
        names.add(
                Query.of(
                        q ->
                                q.combinedFields(
                                        c ->
                                                c.query(asked.words())
                                                        .fields("given", "family^2", "name_all")
                                                        .operator(CombinedFieldsOperator.And)
                                                        .boost(3f))));
        // One word alone would make a name of any word that begins or looks like one.
        if (asked.count() > 1 || relaxed) {
            names.add(
                    Query.of(
                            q ->
                                    q.match(
                                            m ->
                                                    m.field("name_all.edge")
                                                            .query(asked.words())
                                                            .operator(Operator.And)
                                                            .boost(0.5f))));
            names.add(resembling("name_all", 0.4f));
        }
        return names;
    }

    private Query resembling(String field, float boost) {
        return Query.of(
                q ->
                        q.match(
                                m ->
                                        m.field(field)
                                                .query(asked.words())
                                                .operator(Operator.And)
                                                .fuzziness("AUTO")
                                                .prefixLength(1)
                                                .boost(boost)));
    }

    private static Query phrase(String phrase, int slop, float boost) {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(phrase)
                                                .type(TextQueryType.Phrase)
                                                .fields(PHRASES)
                                                .slop(slop)
                                                .boost(boost)));
    }
}
