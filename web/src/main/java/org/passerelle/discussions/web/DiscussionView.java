package org.passerelle.discussions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.passerelle.common.web.Asked;
import org.passerelle.content.following.web.OpeningNoted;
import org.passerelle.content.service.MentioningService;
import org.passerelle.content.service.Mentions;
import org.passerelle.content.service.Spoken;
import org.passerelle.discussions.Discussion;
import org.passerelle.discussions.service.DiscussionService;

/** A discussion as it is read. */
@Named
@RequestScoped
public class DiscussionView {

    @Inject DiscussionService discussions;
    @Inject MentioningService mentioning;
    @Inject OpeningNoted opened;
    @Inject FacesContext faces;
    @Inject HttpServletRequest request;

    private Long id;
    private Discussion discussion;
    private List<Spoken> opening;

    public void load() {
        id = Asked.id(request);
        discussion = discussions.get(id);
        opened.of(id);
    }

    public Discussion getDiscussion() {
        return discussion;
    }

    /** The opening message, cut where it mentions someone. */
    public List<Spoken> getOpening() {
        if (discussion == null) {
            return List.of();
        }
        if (opening == null) {
            String text = discussion.getText();
            opening = Mentions.cut(text, mentioning.mentionedIn(List.of(text)));
        }
        return opening;
    }

    public boolean isRemovable() {
        return discussions.mayRemove(discussion);
    }

    public void remove() throws IOException {
        discussions.remove(id);
        faces.getExternalContext()
                .redirect(faces.getExternalContext().getRequestContextPath() + "/discussions");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
