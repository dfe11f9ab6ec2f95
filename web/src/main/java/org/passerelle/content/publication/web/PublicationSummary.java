package org.passerelle.content.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.passerelle.content.Content;
import org.passerelle.content.publication.service.PublicationService;
import org.passerelle.content.publication.service.PublicationService.UnderContent;
import org.passerelle.content.publication.service.Readership;
import org.passerelle.people.identity.web.Visitor;

/** The sentence beside the button: who will see what is being written, and who will be told. */
@Named("publicationSummary")
@RequestScoped
public class PublicationSummary {

    private static final String WORDS = "org.passerelle.content.publication.web.messages";

    @Inject PublicationService publication;
    @Inject Visitor visitor;

    /**
     * Of what is written in a group.
     *
     * @param groupId null for the commons
     */
    public String in(Long groupId) {
        return seen(publication.in(groupId)) + "; " + text("summary.mentioned") + ".";
    }

    /** Of what is said under a content. */
    public String under(Content content) {
        if (content == null) {
            return "";
        }
        UnderContent under = publication.under(content.getId());
        return seen(under.readers()) + "; " + text("summary.told", under.told()) + ".";
    }

    private String seen(Readership readers) {
        if (readers.isHidden()) {
            return text("summary.hidden");
        }
        if (readers.everyone()) {
            return text("summary.everyone");
        }
        String persons = text("summary.persons", readers.persons());
        String organisations = text("summary.organisations", readers.getOrganisations());
        return organisations.isEmpty() ? persons : persons + " " + organisations;
    }

    private String text(String key, Object... arguments) {
        Locale locale = visitor.getLocale();
        return new MessageFormat(ResourceBundle.getBundle(WORDS, locale).getString(key), locale)
                .format(arguments);
    }
}
