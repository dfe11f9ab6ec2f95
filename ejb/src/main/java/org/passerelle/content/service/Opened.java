package org.passerelle.content.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.passerelle.common.Activity;
import org.passerelle.common.NotFoundException;
import org.passerelle.content.Content;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.service.CurrentPerson;

/**
 * What the caller has opened in this request. The page of a content is composed of what many
 * features know of it; the content and its readers are read, and the right to read asked, once for
 * all of them. It is for looking: who changes a content reads it in the transaction of the change.
 */
@RequestScoped
public class Opened {

    @Inject CurrentPerson me;

    private final Map<Long, Content> contents = new HashMap<>();
    private Viewer reader;

    /** How a repository reads one content for a viewer. */
    @FunctionalInterface
    public interface Reading<T extends Content> {
        T read(long id, Viewer viewer);
    }

    /**
     * The content, read now if it is asked for the first time.
     *
     * @throws NotFoundException when there is none of this kind that the caller may read
     */
    public <T extends Content> T get(Class<T> kind, long id, Reading<T> reading) {
        if (reader != me.viewer()) {
            reader = me.viewer();
            contents.clear();
        }
        Content known = contents.get(id);
        if (!kind.isInstance(known)) {
            known = reading.read(id, reader);
            contents.put(id, known);
        }
        return kind.cast(known);
    }

    /** Whatever was done, what was read before it may no longer be so. */
    void forget(@Observes(notifyObserver = Reception.IF_EXISTS) Activity done) {
        contents.clear();
    }
}
