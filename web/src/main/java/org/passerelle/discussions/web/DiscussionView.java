package org.passerelle.discussions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.passerelle.common.NotFoundException;
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
    @Inject FacesContext faces;

    private Long id;
    private Discussion discussion;
    private List<Spoken> opening;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        discussion = discussions.get(id);
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
