package org.passerelle.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.alerts.Alert;
import org.passerelle.alerts.service.AlertService;
import org.passerelle.content.Content;
import org.passerelle.content.Draft;
import org.passerelle.content.service.ContentReadingService;
import org.passerelle.content.service.DraftService;
import org.passerelle.people.identity.web.Visitor;

/** The first page: what is new for whoever comes, day by day, and what she left unfinished. */
@Named
@RequestScoped
public class HomePage {

    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final int PAGE = 20;
    private static final int DRAFTS = 4;

    /** What the page can be narrowed to. */
    public enum Tab {
        TOUT,
        GROUPES,
        MENTIONS
    }

    /** The news of one day. */
    public record Day(LocalDate date, List<Content> contents) {

        public LocalDate getDate() {
            return date;
        }

        public List<Content> getContents() {
            return contents;
        }
    }

    @Inject ContentReadingService contents;
    @Inject AlertService alerts;
    @Inject DraftService drafts;
    @Inject Visitor visitor;

    private Tab tab = Tab.TOUT;
    private int from;
    private List<Content> news;
    private List<Alert> mentions;
    private List<Draft> unfinished;

    public List<Day> getDays() {
        Map<LocalDate, List<Content>> days = new LinkedHashMap<>();
        List<Content> all = news();
        for (Content content : all.subList(0, Math.min(PAGE, all.size()))) {
            days.computeIfAbsent(day(content.getChangedAt()), any -> new ArrayList<>())
                    .add(content);
        }
        return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }

    public List<Alert> getMentions() {
        if (mentions == null) {
            mentions =
                    alerts.mine(0, 200).stream()
                            .filter(alert -> alert.getReason() == Alert.Reason.MENTIONED)
                            .limit(PAGE)
                            .toList();
        }
        return mentions;
    }

    /** The first entry of the next page; 0 when there is none. */
    public int getNext() {
        return tab != Tab.MENTIONS && news().size() > PAGE ? from + PAGE : 0;
    }

    public List<Draft> getDrafts() {
        if (unfinished == null) {
            unfinished = drafts.mine();
        }
        return unfinished.subList(0, Math.min(DRAFTS, unfinished.size()));
    }

    /** Whether the content is in one of her groups; otherwise it is open to all. */
    public boolean mine(Content content) {
        return content.getHome() != null
                && visitor.getGroups().stream()
                        .anyMatch(group -> group.id() == content.getHome().getId());
    }

    /** « lundi 23 novembre », in the language of whoever looks. */
    public String getToday() {
        String pattern = "en".equals(visitor.getLanguage()) ? "EEEE, MMMM d" : "EEEE d MMMM";
        return capitalised(
                LocalDate.now(ZONE)
                        .format(DateTimeFormatter.ofPattern(pattern, visitor.getLocale())));
    }

    public String dayName(Day day) {
        String pattern =
                "en".equals(visitor.getLanguage()) ? "EEEE, MMMM d, yyyy" : "EEEE d MMMM yyyy";
        return capitalised(
                day.date().format(DateTimeFormatter.ofPattern(pattern, visitor.getLocale())));
    }

    public boolean today(Day day) {
        return day.date().equals(LocalDate.now(ZONE));
    }

    private List<Content> news() {
        if (news == null) {
            news =
                    tab == Tab.GROUPES
                            ? contents.recentInMyGroups(from, PAGE + 1)
                            : contents.recent(from, PAGE + 1);
        }
        return news;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public String getTab() {
        return tab.name().toLowerCase();
    }

    /** The tab of the address; what is unknown shows everything. */
    public void setTab(String name) {
        for (Tab known : Tab.values()) {
            if (known.name().equalsIgnoreCase(name)) {
                tab = known;
            }
        }
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }
}
