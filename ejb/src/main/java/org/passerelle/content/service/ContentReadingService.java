package org.passerelle.content.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.passerelle.content.Content;
import org.passerelle.content.Contents;
import org.passerelle.groups.service.CurrentPerson;

/** Contents of all kinds together, as far as the caller may read them. */
@Stateless
public class ContentReadingService {

    @Inject Contents contents;
    @Inject CurrentPerson me;

    /** What changed last anywhere, newest first. */
    public List<Content> recent(int from, int howMany) {
        return contents.recent(me.viewer(), from, howMany);
    }

    /** What changed last in the caller's groups, newest first. */
    public List<Content> recentInMyGroups(int from, int howMany) {
        return contents.recentIn(me.viewer().roles().keySet(), me.viewer(), from, howMany);
    }

    /** What a person wrote, newest first. */
    public List<Content> by(long personId, int howMany) {
        return contents.by(personId, me.viewer(), howMany);
    }
}
