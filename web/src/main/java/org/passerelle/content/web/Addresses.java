package org.passerelle.content.web;

import jakarta.faces.context.FacesContext;
import org.passerelle.alerts.Alert;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;

/** Where each kind of thing is found. Pages reach it as functions of our tags. */
public final class Addresses {

    private Addresses() {}

    /** The address of a thing on this site. */
    public static String of(Subject subject) {
        return contextPath() + path(subject);
    }

    /** The same, without the path of the application. */
    public static String path(Subject subject) {
        String page =
                switch (subject.kind()) {
                    case PERSON -> "/annuaire/personne";
                    case GROUP -> "/groupes/groupe";
                    case DOCUMENT -> "/documents/document";
                    case PAGE -> "/wiki/page";
                    case DISCUSSION -> "/discussions/discussion";
                    default -> throw new IllegalArgumentException(subject + " has no page");
                };
        return page + "?id=" + subject.id();
    }

    public static String of(Content content) {
        return of(content.subject());
    }

    /** Where something is to be decided, or what is told of. */
    public static String of(Alert alert) {
        if (alert.getReason() == Alert.Reason.FILE_INFECTED) {
            return contextPath() + "/administration/fichiers";
        }
        if (alert.getReason() == Alert.Reason.ACCESS_ASKED) {
            return contextPath() + "/partager?id=" + alert.getContent().getId() + "#demandes";
        }
        return alert.getContent() == null ? of(alert.getGroup().subject()) : of(alert.getContent());
    }

    private static String contextPath() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    }
}
