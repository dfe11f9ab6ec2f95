package org.passerelle.common.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What went wrong in a form, for the tags that say it. */
public final class Fields {

    private Fields() {}

    /** A field to mend: its address on the page and what is wrong with it. */
    public record Problem(String fieldId, String text) {

        public String getFieldId() {
            return fieldId;
        }

        public String getText() {
            return text;
        }
    }

    /** What is wrong with the field of this id, near the tag that asks; empty when nothing is. */
    public static String problem(String id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent field = UIComponent.getCurrentComponent(faces).findComponent(id);
        // A plain input has no component; its refusals are kept under its id.
        List<FacesMessage> messages =
                faces.getMessageList(field == null ? id : field.getClientId(faces));
        return messages.isEmpty() ? "" : messages.get(0).getSummary();
    }

    /** The ids of what describes a field; {@code null} leaves the attribute out. */
    public static String described(String id, String hint) {
        List<String> ids = new ArrayList<>();
        if (hint != null && !hint.isEmpty()) {
            ids.add(id + "-hint");
        }
        if (!problem(id).isEmpty()) {
            ids.add(id + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** All fields to mend, in the order of the page. */
    public static List<Problem> problems() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            if (id != null) {
                faces.getMessageList(id)
                        .forEach(message -> problems.add(new Problem(id, message.getSummary())));
            }
        }
        return problems;
    }

    /** What the page has to say as a whole. */
    public static List<FacesMessage> notices() {
        return FacesContext.getCurrentInstance().getMessageList(null);
    }

    /** The class of a notice: good, warn or bad. */
    public static String tone(FacesMessage message) {
        if (FacesMessage.SEVERITY_INFO.equals(message.getSeverity())) {
            return "good";
        }
        return FacesMessage.SEVERITY_WARN.equals(message.getSeverity()) ? "warn" : "bad";
    }
}
