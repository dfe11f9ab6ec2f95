package org.passerelle.common.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.passerelle.common.InvalidInputException;

/** What a page answers to an act: it says what happened and goes on, or says what to mend. */
public final class Answers {

    private Answers() {}

    /**
     * Says that it is done on the page that comes next.
     *
     * @param bundle the bundle as pages name it, for example {@code groupsText}
     */
    public static void done(String bundle, String key, Object... arguments) {
        say(FacesMessage.SEVERITY_INFO, sentence(bundle, key, arguments));
    }

    /** Warns on the page that comes next. */
    public static void warn(String bundle, String key, Object... arguments) {
        say(FacesMessage.SEVERITY_WARN, sentence(bundle, key, arguments));
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, sentence, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Goes on to a page of the house, so that loading it again does nothing twice. */
    public static void goTo(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what is wrong at the field it was typed in: the field's id is the one it names. */
    public static void atField(InvalidInputException refusal, String bundle) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sentence = sentence(bundle, refusal.messageKey(), refusal.arguments());
        faces.addMessage(
                refusal.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces.getViewRoot()
                .invokeOnComponent(
                        faces,
                        refusal.field(),
                        (context, field) -> {
                            if (field instanceof EditableValueHolder input) {
                                keepTyped(input);
                                input.setValid(false);
                            }
                        });
    }

    // Faces shows what was submitted in a field that is not valid, and it has forgotten that by
    // now.
    private static void keepTyped(EditableValueHolder input) {
        if (input.getValue() instanceof String typed) {
            input.setSubmittedValue(typed);
        }
    }

    /** A sentence of a bundle, in the language of the page. */
    public static String sentence(String bundle, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle text = faces.getApplication().getResourceBundle(faces, bundle);
        Locale locale = faces.getViewRoot().getLocale();
        return new MessageFormat(text.getString(key), locale).format(arguments);
    }
}
