package org.passerelle.content.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.web.Asked;
import org.passerelle.people.identity.web.Visitor;

/**
 * A list of contents of one kind, narrowed by the address: everywhere, the commons ({@code
 * ou=communs}) or one group ({@code groupe=7}), by pages ({@code depuis=20}).
 */
public abstract class Listing<T> {

    private static final int PAGE = 20;
    private static final String COMMONS = "communs";

    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Long groupId;
    private boolean commons;
    private int from;
    private List<T> found;

    @PostConstruct
    void readAddress() {
        groupId = Asked.number(request, "groupe");
        commons = COMMONS.equals(Asked.text(request, "ou"));
        Long first = Asked.number(request, "depuis");
        from = first == null ? 0 : (int) Math.max(0, Math.min(first, 1_000_000));
    }

    protected abstract List<T> anywhere(int from, int howMany);

    protected abstract List<T> inCommons(int from, int howMany);

    protected abstract List<T> inGroup(long groupId, int from, int howMany);

    public List<T> getContents() {
        List<T> all = found();
        return all.subList(0, Math.min(PAGE, all.size()));
    }

    /** Where the list goes on; 0 at its end. */
    public int getNext() {
        return found().size() > PAGE ? from + PAGE : 0;
    }

    /** The part of the address that narrows the list, to be kept by the link to what follows. */
    public String getNarrowed() {
        if (groupId != null) {
            return "groupe=" + groupId + "&";
        }
        return commons ? "ou=" + COMMONS + "&" : "";
    }

    /** The visitor's role in the group is what lets her write there; the commons are everyone's. */
    public boolean isWritable() {
        return groupId == null
                || visitor.getGroups().stream().anyMatch(group -> group.id() == groupId);
    }

    private List<T> found() {
        if (found == null) {
            if (groupId != null) {
                found = inGroup(groupId, from, PAGE + 1);
            } else {
                found = commons ? inCommons(from, PAGE + 1) : anywhere(from, PAGE + 1);
            }
        }
        return found;
    }

    public boolean isCommons() {
        return commons;
    }

    public Long getGroupId() {
        return groupId;
    }
}
