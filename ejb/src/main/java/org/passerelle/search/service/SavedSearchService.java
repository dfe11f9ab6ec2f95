package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.passerelle.common.InvalidInputException;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.search.SavedSearch;
import org.passerelle.search.SavedSearch.Pace;
import org.passerelle.search.SavedSearches;

/** Keeps the questions that the caller wants to hear of again; nobody else ever sees them. */
@Stateless
public class SavedSearchService {

    /** More than anybody follows; each is asked again and again. */
    private static final int MOST = 50;

    private static final int LONGEST_NARROWING = 4_000;

    @Inject SavedSearches searches;
    @Inject CurrentPerson me;

    public List<SavedSearch> mine() {
        return searches.of(me.id());
    }

    public void save(String name, SearchQuestion question, Pace pace) {
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > SavedSearch.LONGEST_NAME) {
            throw new InvalidInputException("nom", "error.saved.name", SavedSearch.LONGEST_NAME);
        }
        String narrowing = question.narrowing().lines();
        boolean nothing = question.isBlank() || narrowing.length() > LONGEST_NARROWING;
        if (nothing) {
            throw new InvalidInputException("nom", "error.saved.nothing");
        }
        if (searches.of(me.id()).size() >= MOST) {
            throw new InvalidInputException("nom", "error.saved.many", MOST);
        }
        searches.add(
                new SavedSearch(
                        me.person(),
                        called,
                        question.text(),
                        narrowing,
                        question.language(),
                        pace,
                        Instant.now()));
    }

    public void pause(long id) {
        searches.getOwn(id, me.id()).pause();
    }

    public void resume(long id) {
        searches.getOwn(id, me.id()).resume(Instant.now());
    }

    public void tell(long id, Pace pace) {
        searches.getOwn(id, me.id()).tell(pace, Instant.now());
    }

    public void remove(long id) {
        searches.remove(searches.getOwn(id, me.id()));
    }
}
