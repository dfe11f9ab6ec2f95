package org.passerelle.documents.upload.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.passerelle.common.web.Words;
import org.passerelle.documents.upload.service.LeftOut;
import org.passerelle.documents.upload.service.UploadRefusedException;
import org.passerelle.documents.upload.service.UploadRefusedException.Reason;

/** What is said of files on their way in, to scripts that only show it. */
public final class UploadWords {

    /** French is what has no language in its name, whatever the machine speaks. */
    public static final ResourceBundle.Control FRENCH_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    public UploadWords(Locale locale) {
        this.bundle =
                ResourceBundle.getBundle(
                        "org.passerelle.documents.upload.web.messages", locale, FRENCH_FIRST);
        this.locale = locale;
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Why a file is not taken in. */
    public String refused(UploadRefusedException refused) {
        Object[] arguments = refused.arguments();
        if (refused.reason() == Reason.MISMATCH) {
            arguments[1] = bundle.getString("found." + arguments[1]);
        }
        if (refused.reason() == Reason.ARCHIVE_TOO_LARGE) {
            arguments[0] = Words.size((Long) arguments[0], locale);
        }
        return say("refused." + refused.reason().code(), arguments);
    }

    /** Why a file of an archive was left out. */
    public String leftOut(LeftOut file) {
        return bundle.getString("left-out." + file.why().code());
    }
}
