package org.passerelle.content.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passerelle.content.Content;
import org.passerelle.groups.Visibility;
import org.passerelle.people.identity.web.Visitor;

/**
 * Where a content lies, as far as the visitor may be told: what was shared with her from elsewhere
 * says so and not from where.
 */
@Named("placeShown")
@RequestScoped
public class PlaceShown {

    @Inject Visitor visitor;

    /** {@code commons}, {@code mine}, {@code group}, {@code open} or {@code guest}. */
    public String of(Content content) {
        if (content.getOwnerId() != null) {
            return content.getOwnerId() == visitor.getPersonId() ? "mine" : "guest";
        }
        if (content.getHome() == null) {
            return "commons";
        }
        if (visitor.getGroups().stream().anyMatch(g -> g.id() == content.getHome().getId())) {
            return "group";
        }
        return content.getHome().getVisibility() == Visibility.OPEN ? "open" : "guest";
    }

    /** Whether the name of its group may be shown. */
    public boolean named(Content content) {
        String place = of(content);
        return place.equals("group") || place.equals("open");
    }
}
