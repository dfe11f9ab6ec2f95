package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.passerelle.common.Subject;
import org.passerelle.groups.Viewer;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.PersonFacts;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.Suggestion;

/**
 * In a large house eight people bear almost any name; groups and pages are suggested all the same.
 */
class SuggestedIT {

    private static final Viewer ANYBODY = new Viewer(1, new TreeSet<>(Set.of("all")));
    private static final Subject GROUP = new Subject(Subject.Kind.GROUP, 101);
    private static final Subject PAGE = new Subject(Subject.Kind.PAGE, 102);

    @Test
    void noKindTakesThePlacesOfTheOthers() throws Exception {
        try (SearchIndex index = SearchEngine.index("suggested-it", entries())) {
            List<Suggestion> suggested = index.suggest(ANYBODY, "tra");
            assertThat(suggested).hasSize(8).extracting(Suggestion::subject).contains(GROUP, PAGE);
            assertThat(suggested)
                    .filteredOn(one -> one.subject().kind() == Subject.Kind.PERSON)
                    .hasSize(6);
            assertThat(index.suggest(ANYBODY, "tran")).hasSize(8);
        }
    }

    private static List<IndexEntry> entries() {
        List<IndexEntry> entries = new ArrayList<>();
        for (long id = 1; id <= 12; id++) {
            entries.add(
                    IndexEntry.of(new Subject(Subject.Kind.PERSON, id), 1)
                            .title("Minh Tran")
                            .person(
                                    new PersonFacts(
                                            "Minh", "Tran", List.of(), "", "", "", List.of()))
                            .audience(Set.of("all"))
                            .build());
        }
        entries.add(
                IndexEntry.of(GROUP, 1).title("Travail hybride").audience(Set.of("all")).build());
        entries.add(IndexEntry.of(PAGE, 1).title("La trame verte").audience(Set.of("all")).build());
        return entries;
    }
}
