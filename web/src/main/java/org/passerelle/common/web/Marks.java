package org.passerelle.common.web;

import java.util.Map;

/** Which icon and which words stand for a kind of thing and for an audience. */
public final class Marks {

    private static final Map<String, String> ICONS =
            Map.of(
                    "page", "wiki",
                    "document", "document",
                    "discussion", "discussion",
                    "group", "groupe",
                    "person", "personne",
                    "event", "agenda",
                    "notice", "cloche",
                    "search", "recherche");

    private Marks() {}

    public static String kindIcon(String kind) {
        return ICONS.getOrDefault(kind, "document");
    }

    /** The key of the words for {@code all}, {@code org}, {@code grp} or {@code usr}. */
    public static String audienceKey(String audience) {
        return switch (audience == null ? "" : audience.replaceFirst(":.*", "")) {
            case "all" -> "audience.all";
            case "org" -> "audience.organisation";
            case "grp" -> "audience.group";
            default -> "audience.me";
        };
    }
}
