package org.passerelle.content.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.content.Content;
import org.passerelle.content.sharing.Reach;
import org.passerelle.content.sharing.service.Access;
import org.passerelle.content.sharing.service.SharedWith;
import org.passerelle.content.sharing.service.SharingService;
import org.passerelle.groups.Principals;

/** Who has access to the document of the page, in one look. */
@Named
@RequestScoped
public class DocumentAccess {

    private static final String BUNDLE = "sharingText";

    @Inject SharingService sharing;
    @Inject HttpServletRequest request;

    private Access access;

    public Access getAccess() {
        if (access == null) {
            access = sharing.access(Asked.id(request));
        }
        return access;
    }

    /** {@code all}, {@code grp} or {@code usr}, as the tag for audiences wants it. */
    public String getAudience() {
        Content content = getAccess().content();
        if (content.getAudience().contains(Principals.ALL)) {
            return "all";
        }
        return content.getHome() == null ? "usr" : "grp";
    }

    /** « Vous et 3 personnes », « Membres de Mobilité et 1 groupe »; empty for everyone. */
    public String getReaders() {
        Access shown = getAccess();
        if (getAudience().equals("all")) {
            return "";
        }
        if (!shown.inside()) {
            return sentence("audience.guest");
        }
        List<String> readers = new ArrayList<>();
        readers.add(
                shown.content().getHome() == null
                        ? sentence("audience.me")
                        : sentence("audience.members", shown.content().getHome().getName()));
        count(readers, Reach.PERSON);
        count(readers, Reach.GROUP);
        count(readers, Reach.ORGANISATION);
        if (readers.size() == 1) {
            return shown.content().getHome() == null ? sentence("audience.meOnly") : readers.get(0);
        }
        String last = readers.remove(readers.size() - 1);
        return String.join(", ", readers) + " " + sentence("audience.and") + " " + last;
    }

    private void count(List<String> readers, Reach reach) {
        long howMany =
                getAccess().shares().stream()
                        .map(SharedWith::party)
                        .filter(party -> party.reach() == reach)
                        .count();
        if (howMany > 0) {
            readers.add(sentence("audience.count." + reach, howMany));
        }
    }

    private static String sentence(String key, Object... arguments) {
        return Answers.sentence(BUNDLE, key, arguments);
    }
}
