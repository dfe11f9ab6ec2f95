package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.passerelle.groups.Viewer;
import org.passerelle.search.UsefulLevels;

/**
 * What puts one answer before another that is as good: it is newer, it served many, it comes from
 * the viewer's ministry or from a group that she joined. What she reads or asks is not among it.
 */
class Signals {

    static final String UPDATED = "updated";
    static final String USEFUL = "useful";
    static final String ORGANISATIONS = "organisations";
    static final String GROUP = "group";

    private final Weights weights;
    private final Viewer viewer;

    Signals(Weights weights, Viewer viewer) {
        this.weights = weights;
        this.viewer = viewer;
    }

    List<Query> queries() {
        List<Query> signals = new ArrayList<>();
        if (weights.of(Weight.RECENCY) > 0) {
            signals.add(recent());
        }
        if (weights.of(Weight.USEFULNESS) > 0) {
            signals.add(useful());
        }
        near(signals, ORGANISATIONS, viewer.organisationIds(), Weight.MINISTRY);
        near(signals, GROUP, viewer.roles().keySet(), Weight.GROUPS);
        return signals;
    }

    private Query recent() {
        return Query.of(
                q ->
                        q.distanceFeature(
                                d ->
                                        d.untyped(
                                                u ->
                                                        u.field(UPDATED)
                                                                .origin(JsonData.of("now"))
                                                                .pivot(JsonData.of("180d"))
                                                                .boost(
                                                                        weights.boost(
                                                                                Weight.RECENCY)))));
    }

    /** The level is a number of tenths, see {@link UsefulLevels}. */
    private Query useful() {
        double each = weights.of(Weight.USEFULNESS) / UsefulLevels.HIGHEST;
        Query any = Query.of(q -> q.range(r -> r.number(n -> n.field(USEFUL).gte(1.0))));
        return Query.of(
                q ->
                        q.functionScore(
                                f ->
                                        f.query(any)
                                                .functions(
                                                        one ->
                                                                one.fieldValueFactor(
                                                                        v ->
                                                                                v.field(USEFUL)
                                                                                        .factor(
                                                                                                each)
                                                                                        .missing(
                                                                                                0.0)))
                                                .boostMode(FunctionBoostMode.Replace)));
    }

    private void near(List<Query> signals, String field, Set<Long> ids, Weight weight) {
        if (ids.isEmpty() || weights.of(weight) == 0) {
            return;
        }
        List<FieldValue> mine =
                ids.stream().sorted().map(id -> FieldValue.of(id.toString())).toList();
        Query among = Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(mine))));
        signals.add(
                Query.of(q -> q.constantScore(c -> c.filter(among).boost(weights.boost(weight)))));
    }
}
