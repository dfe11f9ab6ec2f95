package org.passerelle.search.service;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** How much each thing counts, everywhere at once: as usual, but for what was changed. */
public final class Weights {

    /** As the house takes them while nobody changes anything. */
    public static final Weights USUAL = new Weights(Map.of());

    private final Map<Weight, Double> changed;

    private Weights(Map<Weight, Double> changed) {
        this.changed = Collections.unmodifiableMap(changed);
    }

    /** From what was kept; what is unknown today or out of bounds is left as usual. */
    static Weights of(Map<String, Double> kept) {
        Weights weights = USUAL;
        for (Map.Entry<String, Double> entry : kept.entrySet()) {
            Weight weight = Weight.find(entry.getKey()).orElse(null);
            if (weight != null && weight.allows(entry.getValue())) {
                weights = weights.with(weight, entry.getValue());
            }
        }
        return weights;
    }

    /** The same, but for one. */
    public Weights with(Weight weight, double amount) {
        if (!weight.allows(amount)) {
            throw new IllegalArgumentException(weight + " cannot be " + amount);
        }
        Map<Weight, Double> more = new EnumMap<>(Weight.class);
        more.putAll(changed);
        if (amount == weight.getUsual()) {
            more.remove(weight);
        } else {
            more.put(weight, amount);
        }
        return new Weights(more);
    }

    /** How much it counts. */
    public double of(Weight weight) {
        return changed.getOrDefault(weight, weight.getUsual());
    }

    float boost(Weight weight) {
        return (float) of(weight);
    }

    /** Whether nothing was changed. */
    public boolean isUsual() {
        return changed.isEmpty();
    }

    /** What differs from what is usual, by name, as it is kept. */
    Map<String, Double> changed() {
        Map<String, Double> names = new HashMap<>();
        changed.forEach((weight, amount) -> names.put(weight.name(), amount));
        return names;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights weights && weights.changed.equals(changed);
    }

    @Override
    public int hashCode() {
        return changed.hashCode();
    }

    @Override
    public String toString() {
        return changed.toString();
    }
}
