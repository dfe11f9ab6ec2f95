package org.passerelle.groups.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.passerelle.groups.OwnGroup;
import org.passerelle.people.identity.Account;
import org.passerelle.people.identity.service.CurrentAccount;

/** What every page shows of whoever looks at it. */
@Stateless
public class VisitService {

    @Inject CurrentPerson me;
    @Inject CurrentAccount account;

    /** Who looks, and her groups by name. */
    public record Visit(Account account, List<OwnGroup> groups) {}

    /**
     * Whether the session of the caller, begun at that moment, may go on; asked at each request.
     */
    public boolean mayGoOn(Instant begun) {
        return account.admitsSessionBegunAt(begun);
    }

    public Visit visit() {
        return new Visit(me.account(), me.groups());
    }

    /** Chooses the language in which the house speaks to her. */
    public void speak(String language) {
        me.person().prefer(language);
    }
}
