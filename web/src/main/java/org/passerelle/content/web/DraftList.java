package org.passerelle.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.content.Draft;
import org.passerelle.content.service.DraftService;
import org.passerelle.content.service.RichText;

/** What the visitor began to write and has not handed in. */
@Named
@RequestScoped
public class DraftList {

    private static final Pattern TOPIC = Pattern.compile("(page|discussion)-(new-)?(\\d+|commons)");
    private static final int EXCERPT = 160;

    @Inject DraftService drafts;

    private List<Draft> mine;

    public List<Draft> getDrafts() {
        if (mine == null) {
            mine = drafts.mine();
        }
        return mine;
    }

    /** {@code page} or {@code discussion}. */
    public String kind(Draft draft) {
        return draft.getTopic().startsWith("discussion") ? "discussion" : "page";
    }

    /** Where one goes on writing it. */
    public String address(Draft draft) {
        Matcher topic = TOPIC.matcher(draft.getTopic());
        if (!topic.matches()) {
            return "/brouillons";
        }
        String editor = topic.group(1).equals("page") ? "/wiki/editeur" : "/discussions/nouvelle";
        if (topic.group(2) == null) {
            return editor + "?id=" + topic.group(3);
        }
        return topic.group(3).equals("commons") ? editor : editor + "?groupe=" + topic.group(3);
    }

    /** Its first words. */
    public String excerpt(Draft draft) {
        String words = RichText.words(RichText.of(draft.getBody())).replace('\n', ' ');
        return words.length() <= EXCERPT
                ? words
                : words.substring(0, EXCERPT).replaceFirst("\\s+\\S*$", "") + "…";
    }
}
