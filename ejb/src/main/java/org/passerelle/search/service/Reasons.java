package org.passerelle.search.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how the engine came to the worth of a result, and says it in the words of the house. Fields
 * are counted together by the engine; what a word gave is shared among the fields in which it
 * stands, by how often it stands there and how much the field counts.
 */
public class Reasons {

    private static final double NOTHING = 0.0005;

    private static final Pattern SHARED = Pattern.compile("max plus ([0-9.E-]+) times others of:");
    private static final Pattern ONE_WORD =
            Pattern.compile("weight\\(([\\w.]+):([^ ]+) in \\d+\\)");
    private static final Pattern FIELD = Pattern.compile("weight\\(\\w*\\(?([\\w.]+):([^ )]+)");
    private static final Pattern PHRASE = Pattern.compile("weight\\(([\\w.]+):\"([^\"]+)\"");
    private static final Pattern HOW_OFTEN = Pattern.compile("freq=([0-9.E]+)");

    /** What stands in the words of the engine, and what it means; the first that fits. */
    private static final Map<String, Reason.Kind> MARKS = marks();

    private final Map<String, Map<String, Double>> places = new HashMap<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final Weights weights;
    private final TypedWords typed;
    private final double total;

    Reasons(Explained all, Optional<Explained> places, Weights weights, TypedWords typed) {
        this.weights = weights;
        this.typed = typed;
        this.total = all.points();
        places.ifPresent(this::locate);
        read(all, 1);
    }

    /** Those that gave most first; the same word in the same field is said once. */
    public List<Reason> all() {
        Map<List<Object>, Double> sums = new LinkedHashMap<>();
        for (Reason reason : reasons) {
            List<Object> what = List.of(reason.kind(), typed.of(reason.word()), reason.field());
            sums.merge(what, reason.points(), Double::sum);
        }
        return sums.entrySet().stream()
                .map(
                        sum ->
                                new Reason(
                                        (Reason.Kind) sum.getKey().get(0),
                                        (String) sum.getKey().get(1),
                                        (String) sum.getKey().get(2),
                                        sum.getValue()))
                .sorted(Comparator.comparing(Reason::points).reversed())
                .toList();
    }

    /** What it is worth in all. */
    public double total() {
        return total;
    }

    private void read(Explained part, double share) {
        if (part.points() * share < NOTHING) {
            return;
        }
        Matcher shared = SHARED.matcher(part.text());
        if (shared.find()) {
            double others = Double.parseDouble(shared.group(1));
            Explained best = best(part);
            part.parts().forEach(each -> read(each, each == best ? share : share * others));
        } else if (part.text().startsWith("max of:")) {
            read(best(part), share);
        } else if (part.text().startsWith("sum of:")) {
            part.parts().forEach(each -> read(each, share));
        } else {
            reasons.addAll(meaning(part, part.points() * share));
        }
    }

    private static Explained best(Explained part) {
        return part.parts().stream().max(Comparator.comparing(Explained::points)).orElse(part);
    }

    private List<Reason> meaning(Explained part, double points) {
        String text = part.text() + " " + deeper(part);
        for (Map.Entry<String, Reason.Kind> mark : MARKS.entrySet()) {
            if (text.contains(mark.getKey())) {
                return List.of(new Reason(mark.getValue(), "", "", points));
            }
        }
        Matcher together = Explained.TOGETHER.matcher(part.text());
        if (together.find()) {
            return shared(together.group(1), together.group(2), points);
        }
        Matcher phrase = PHRASE.matcher(part.text());
        if (phrase.find()) {
            boolean title = phrase.group(1).startsWith("title");
            Reason.Kind kind = title ? Reason.Kind.TITLE_PHRASE : Reason.Kind.PHRASE;
            return List.of(new Reason(kind, "", said(phrase.group(1)), points));
        }
        Matcher word = FIELD.matcher(part.text());
        if (word.find()) {
            return List.of(
                    new Reason(Reason.Kind.WORD, word.group(2), said(word.group(1)), points));
        }
        return List.of(new Reason(Reason.Kind.OTHER, "", "", points));
    }

    private List<Reason> shared(String fields, String words, double points) {
        Map<String, Double> parts = new LinkedHashMap<>();
        for (String each : fields.split(" ")) {
            String field = each.replaceFirst("\\^.*", "");
            for (String word : words.split(" ")) {
                double often = places.getOrDefault(word, Map.of()).getOrDefault(field, 0.0);
                parts.merge(said(field), often * weight(field), Double::sum);
            }
        }
        double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum == 0) {
            return List.of(new Reason(Reason.Kind.WORD, words, "", points));
        }
        return parts.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(
                        part ->
                                new Reason(
                                        Reason.Kind.WORD,
                                        words,
                                        part.getKey(),
                                        points * part.getValue() / sum))
                .toList();
    }

    private double weight(String field) {
        return switch (said(field)) {
            case "title" -> weights.of(Weight.TITLE);
            case "headline" -> weights.of(Weight.HEADLINE);
            case "context" -> weights.of(Weight.CONTEXT);
            default -> weights.of(Weight.BODY);
        };
    }

    /** The same field read in French and in English is one for people. */
    private static String said(String field) {
        return field.replaceFirst("[._].*", "");
    }

    private void locate(Explained part) {
        Matcher word = ONE_WORD.matcher(part.text());
        if (word.find()) {
            Matcher often = HOW_OFTEN.matcher(deeper(part));
            double times = often.find() ? Double.parseDouble(often.group(1)) : 1;
            places.computeIfAbsent(word.group(2), none -> new HashMap<>())
                    .put(word.group(1), times);
        } else {
            part.parts().forEach(this::locate);
        }
    }

    private static String deeper(Explained part) {
        StringBuilder text = new StringBuilder();
        for (Explained each : part.parts()) {
            text.append(each.text()).append(' ').append(deeper(each));
        }
        return text.toString();
    }

    private static Map<String, Reason.Kind> marks() {
        Map<String, Reason.Kind> marks = new LinkedHashMap<>();
        marks.put("Distance score", Reason.Kind.RECENCY);
        marks.put(Signals.USEFUL, Reason.Kind.USEFULNESS);
        marks.put("ConstantScore(" + Signals.ORGANISATIONS, Reason.Kind.MINISTRY);
        marks.put("ConstantScore(" + Signals.GROUP, Reason.Kind.GROUPS);
        marks.put("ConstantScore(" + ExactWords.FIELD, Reason.Kind.REFERENCE);
        marks.put("ConstantScore(", Reason.Kind.BEARER);
        marks.put("name_all", Reason.Kind.NAME);
        marks.put("given", Reason.Kind.NAME);
        return marks;
    }
}
