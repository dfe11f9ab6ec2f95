package org.passerelle.alerts.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.passerelle.alerts.Alert;
import org.passerelle.alerts.Alerts;
import org.passerelle.content.Content;
import org.passerelle.content.Contents;
import org.passerelle.content.service.Opened;
import org.passerelle.groups.service.CurrentPerson;

/** What the caller is told. */
@Stateless
public class AlertService {

    @Inject Alerts alerts;
    @Inject Contents contents;
    @Inject Opened opened;
    @Inject CurrentPerson me;

    /** Her alerts, newest first. */
    public List<Alert> mine(int from, int howMany) {
        return alerts.of(me.viewer(), from, howMany);
    }

    /** How many wait to be read, by group; 0 stands for no group. */
    public Map<Long, Integer> countUnread() {
        return alerts.countUnread(me.viewer());
    }

    public void markAllRead() {
        alerts.markRead(me.id(), null, Instant.now());
    }

    /** She has opened the content itself: what told her of it is no news any more. */
    public void markRead(long contentId) {
        alerts.markRead(
                me.id(),
                opened.get(Content.class, contentId, contents::getReadable),
                Instant.now());
    }
}
