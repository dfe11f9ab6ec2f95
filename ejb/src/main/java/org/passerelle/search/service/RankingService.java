package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.passerelle.common.Activity;
import org.passerelle.common.InvalidInputException;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.identity.Account;
import org.passerelle.search.TunedWeights;

/**
 * Where an administrator says how much things count in the order of results. Every node takes it
 * over within half a minute, see {@link RankingUpkeep}.
 */
@Stateless
public class RankingService {

    @Inject TunedWeights tuned;
    @Inject SearchIndex index;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** How much things count now. */
    public Weights weights() {
        me.mustHave(Account.Duty.ADMINISTRATION);
        return Weights.of(tuned.all());
    }

    /** What was typed, if each amount is a number within its bounds. */
    public Weights read(Map<Weight, String> typed) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        Weights weights = Weights.USUAL;
        for (Map.Entry<Weight, String> entry : typed.entrySet()) {
            Weight weight = entry.getKey();
            double amount =
                    number(entry.getValue())
                            .filter(weight::allows)
                            .orElseThrow(
                                    () ->
                                            new InvalidInputException(
                                                    "poids-" + weight.name(),
                                                    "error.weight",
                                                    weight.getLowest(),
                                                    weight.getHighest()));
            weights = weights.with(weight, amount);
        }
        return weights;
    }

    /** From now on, things count this much for everybody. */
    public void keep(Weights weights) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        tuned.keep(weights.changed(), me.id(), Instant.now());
        activities.fire(new RankingTuned(me.id()));
        index.weigh(weights);
    }

    private static Optional<Double> number(String typed) {
        try {
            return Optional.of(Double.valueOf(typed.strip().replace(',', '.')));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
