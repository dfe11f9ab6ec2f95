package org.passerelle.search.web;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.passerelle.common.web.Answers;
import org.passerelle.documents.records.web.Dates;
import org.passerelle.search.service.Facet;
import org.passerelle.search.service.FacetChoice;
import org.passerelle.search.service.Operator;
import org.passerelle.search.service.Period;
import org.passerelle.search.service.SearchAnswer;

/** Says what narrows the results, each with the way back. */
final class Chips {

    private Chips() {}

    /**
     * @param asked the question as the search read it
     */
    static List<Chip> of(ResultsAddress here, SearchAnswer answer, String asked) {
        List<Chip> chips = new ArrayList<>();
        for (Operator operator : answer.conditions().understood()) {
            String without = here.asking(operator.removedFrom(asked)).toString();
            chips.add(new Chip(operator.in(asked), "", without));
        }
        for (Facet facet : Facet.beside()) {
            for (FacetChoice choice : answer.choices(facet)) {
                if (choice.chosen()) {
                    chips.add(chip(choice, here.without(choice).toString()));
                }
            }
        }
        return chips;
    }

    private static String days(String value) {
        Period period = Period.read(value).orElseThrow();
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String from = Dates.day(period.from(), locale);
        String to = Dates.day(period.to(), locale);
        if (period.from() == null) {
            return Answers.sentence("searchText", "period.to", to);
        }
        return period.to() == null
                ? Answers.sentence("searchText", "period.from", from)
                : Answers.sentence("searchText", "period.both", from, to);
    }

    private static Chip chip(FacetChoice choice, String without) {
        return switch (choice.facet()) {
            case FORMAT, LANGUAGE, CHANGED, STATUS ->
                    new Chip("", "value." + choice.value(), without);
            case PERIOD -> new Chip(days(choice.value()), "", without);
            case TAG -> new Chip(choice.value(), "", without);
            default -> new Chip(choice.name(), "", without);
        };
    }
}
