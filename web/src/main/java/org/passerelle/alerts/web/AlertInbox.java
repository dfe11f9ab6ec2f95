package org.passerelle.alerts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.passerelle.alerts.Alert;
import org.passerelle.alerts.service.AlertService;
import org.passerelle.people.identity.web.Visitor;

/** The alerts of whoever looks, newest first, by pages. */
@Named
@RequestScoped
public class AlertInbox {

    private static final int PAGE = 30;

    @Inject AlertService alerts;
    @Inject Visitor visitor;
    @Inject FacesContext faces;

    private int from;
    private List<Alert> shown;

    public List<Alert> getAlerts() {
        if (shown == null) {
            shown = alerts.mine(from, PAGE + 1);
        }
        return shown.subList(0, Math.min(PAGE, shown.size()));
    }

    /** The first alert of the next page; 0 when there is none. */
    public int getNext() {
        getAlerts();
        return shown.size() > PAGE ? from + PAGE : 0;
    }

    public int getUnread() {
        return visitor.getUnreadAlerts();
    }

    public void markAllRead() throws IOException {
        alerts.markAllRead();
        faces.getExternalContext()
                .redirect(faces.getExternalContext().getRequestContextPath() + "/alertes");
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }
}
