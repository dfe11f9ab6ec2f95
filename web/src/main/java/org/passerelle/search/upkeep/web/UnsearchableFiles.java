package org.passerelle.search.upkeep.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.search.Unsearchable.Reason;
import org.passerelle.search.service.UnsearchableService;
import org.passerelle.search.service.UnsearchableService.Line;

/** The files that nobody finds by their words, for one reason at a time. */
@Named
@RequestScoped
public class UnsearchableFiles {

    private static final int SHOWN = 50;

    @Inject UnsearchableService files;
    @Inject HttpServletRequest request;

    private Map<Reason, Long> counts;
    private List<Line> lines;

    /** Asked before the page begins, so that nobody but an administrator finds it. */
    public void open() {
        counts = files.counts();
    }

    public List<Reason> getReasons() {
        return Arrays.stream(Reason.values()).filter(this::isThere).toList();
    }

    private boolean isThere(Reason reason) {
        return counts().containsKey(reason);
    }

    public long count(Reason reason) {
        return counts().getOrDefault(reason, 0L);
    }

    /** The reason asked for, or the first one that there is; {@code null} when all is found. */
    public Reason getReason() {
        String asked = Asked.text(request, "raison");
        List<Reason> there = getReasons();
        return there.stream()
                .filter(reason -> reason.name().equals(asked))
                .findFirst()
                .orElse(there.isEmpty() ? null : there.get(0));
    }

    public List<Line> getLines() {
        if (lines == null) {
            Reason reason = getReason();
            lines = reason == null ? List.of() : files.of(reason, (getPage() - 1) * SHOWN, SHOWN);
        }
        return lines;
    }

    public int getPage() {
        return Asked.page(request);
    }

    /** Where the next ones are; empty when these are the last. */
    public String getNext() {
        boolean more = getReason() != null && (long) getPage() * SHOWN < count(getReason());
        return more ? address(getReason()) + "&page=" + (getPage() + 1) : "";
    }

    public String address(Reason reason) {
        return request.getContextPath() + "/administration/introuvables?raison=" + reason;
    }

    public void readAgain(long documentId) {
        files.readAgain(documentId);
        Answers.done("upkeepText", "files.asked");
        Answers.goTo("/administration/introuvables");
    }

    private Map<Reason, Long> counts() {
        if (counts == null) {
            open();
        }
        return counts;
    }
}
