package org.passerelle.groups.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.discussions.Discussion;
import org.passerelle.discussions.service.DiscussionService;
import org.passerelle.documents.Document;
import org.passerelle.documents.service.LibraryService;
import org.passerelle.groups.Membership;
import org.passerelle.groups.Visibility;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.service.GroupHome;
import org.passerelle.groups.service.GroupReadingService;
import org.passerelle.groups.service.MembershipService;
import org.passerelle.wiki.WikiPage;
import org.passerelle.wiki.service.PageReadingService;

/**
 * A group as one enters it: what it is for, what is new in it, who is in it, and the way in or out.
 * The other pages of the group take their heading from here.
 */
@Named("groupHome")
@RequestScoped
public class GroupHomePage {

    private static final int SHOWN = 4;

    @Inject GroupReadingService groups;
    @Inject MembershipService memberships;
    @Inject DiscussionService discussions;
    @Inject PageReadingService pages;
    @Inject LibraryService library;
    @Inject HttpServletRequest request;

    private GroupHome home;
    private List<Share> shares;
    private List<Discussion> recentDiscussions;
    private List<WikiPage> recentPages;
    private List<Document> recentDocuments;

    @PostConstruct
    void look() {
        home = groups.home(Asked.id(request));
    }

    /** Asked before the page begins, so that a group one may not see gets the page of the lost. */
    public void load() {
        getGroup();
    }

    public WorkingGroup getGroup() {
        return home.group();
    }

    public long getId() {
        return home.group().getId();
    }

    public boolean isReadable() {
        return home.readable();
    }

    public boolean isMember() {
        return home.state() == Membership.State.ACTIVE;
    }

    public boolean isCoordinating() {
        return home.coordinating();
    }

    public boolean isInvited() {
        return home.state() == Membership.State.INVITED;
    }

    public boolean isWaiting() {
        return home.state() == Membership.State.REQUESTED;
    }

    /** Whether she may join at once. */
    public boolean isJoinable() {
        return home.mine() == null && getGroup().getVisibility() == Visibility.OPEN;
    }

    /** Whether she may ask to join. */
    public boolean isAskable() {
        return home.mine() == null && getGroup().getVisibility() == Visibility.CLOSED;
    }

    public List<Membership> getCoordinators() {
        return home.coordinators();
    }

    public long getMembers() {
        return home.members();
    }

    /** « 12 membres de 5 ministères et organismes ». */
    public String getPeople() {
        return home.readable()
                ? Answers.sentence(
                        "groupsText", "group.people", home.members(), home.byOrganisation().size())
                : Answers.sentence("groupsText", "group.members", home.members());
    }

    public List<Share> getShares() {
        if (shares == null) {
            shares = Share.of(home.byOrganisation());
        }
        return shares;
    }

    public List<Discussion> getDiscussions() {
        if (recentDiscussions == null) {
            recentDiscussions =
                    home.readable() ? discussions.recentIn(getId(), 0, SHOWN) : List.of();
        }
        return recentDiscussions;
    }

    public List<WikiPage> getPages() {
        if (recentPages == null) {
            recentPages = home.readable() ? pages.recentIn(getId(), 0, SHOWN) : List.of();
        }
        return recentPages;
    }

    public List<Document> getDocuments() {
        if (recentDocuments == null) {
            recentDocuments =
                    home.readable()
                            ? library.browse(getId(), 0).documents().stream().limit(SHOWN).toList()
                            : List.of();
        }
        return recentDocuments;
    }

    /** Joins, asks to join or accepts the invitation, whichever the group and her place allow. */
    public void join() {
        Membership.State state = memberships.join(getId());
        Answers.done("groupsText", "joined." + state.name(), getGroup().getName());
        Answers.goTo("/groupes/groupe?id=" + getId());
    }

    /** Leaves, takes the request back or declines the invitation. */
    public void leave() {
        String name = getGroup().getName();
        String said = home.mine() == null ? "left.ACTIVE" : "left." + home.state().name();
        memberships.leave(getId());
        Answers.done("groupsText", said, name);
        Answers.goTo("/groupes");
    }
}
