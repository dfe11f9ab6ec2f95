package org.passerelle.groups.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.groups.Membership;
import org.passerelle.groups.service.GroupCard;
import org.passerelle.groups.service.GroupPage;
import org.passerelle.groups.service.GroupReadingService;

/** The groups: one's own, the invitations that wait, and all those one may see. */
@Named
@RequestScoped
public class GroupList {

    @Inject GroupReadingService groups;
    @Inject HttpServletRequest request;

    private String words;
    private GroupPage page;
    private List<GroupCard> mine;
    private List<Membership> invitations;

    @PostConstruct
    void look() {
        words = Asked.text(request, "nom");
        page = groups.page(words, Asked.page(request));
        mine = groups.mine();
        invitations = groups.invitations();
    }

    public List<GroupCard> getMine() {
        return mine;
    }

    public List<Membership> getInvitations() {
        return invitations;
    }

    public List<GroupCard> getAll() {
        return page.cards();
    }

    public long getCount() {
        return page.count();
    }

    public String getWords() {
        return words;
    }

    /** Whether this is the first page of all the groups: there, one's own come first. */
    public boolean isBeginning() {
        return words.isEmpty() && page.number() == 1;
    }

    /** « 12 membres de 5 ministères et organismes ». */
    public String people(GroupCard card) {
        return Answers.sentence("groupsText", "group.people", card.members(), card.organisations());
    }

    public String getPrevious() {
        return page.number() > 1 ? address(page.number() - 1) : "";
    }

    public String getNext() {
        return page.number() < page.pages() ? address(page.number() + 1) : "";
    }

    private String address(int number) {
        return request.getContextPath()
                + "/groupes?nom="
                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + "&page="
                + number;
    }
}
