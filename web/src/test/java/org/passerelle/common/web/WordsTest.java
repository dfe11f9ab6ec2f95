package org.passerelle.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Locale FRENCH = Locale.CANADA_FRENCH;
    private static final Locale ENGLISH = Language.ENGLISH.locale();
    private static final Instant NOW = Instant.parse("2026-11-23T15:12:00Z");

    static {
        Locale.setDefault(FRENCH);
    }

    @Test
    void aMomentIsSaidAsPeopleSayIt() {
        assertThat(ago("2026-11-23T15:11:40Z")).isEqualTo("à l’instant");
        assertThat(ago("2026-11-23T14:52:00Z")).isEqualTo("il y a 20\u00a0min");
        assertThat(ago("2026-11-23T12:12:00Z")).isEqualTo("il y a 3\u00a0h");
        assertThat(ago("2026-11-22T15:12:00Z")).isEqualTo("hier");
        assertThat(ago("2026-11-20T15:12:00Z")).isEqualTo("il y a 3\u00a0jours");
        assertThat(ago("2026-11-12T15:12:00Z")).isEqualTo("12 novembre");
        assertThat(ago("2025-12-02T15:12:00Z")).isEqualTo("2 décembre 2025");
        assertThat(ago("2027-01-04T15:12:00Z")).isEqualTo("4 janvier 2027");
    }

    @Test
    void aMomentIsSaidInEnglishToo() {
        assertThat(Words.ago(Instant.parse("2026-11-23T12:12:00Z"), NOW, ENGLISH))
                .isEqualTo("3\u00a0h ago");
    }

    @Test
    void theWholeMomentIsThatOfTheGovernmentsClock() {
        assertThat(Words.whole(NOW, FRENCH)).isEqualTo("lundi 23 novembre 2026, 10\u00a0h\u00a012");
    }

    @Test
    void anEndIsAnHourTodayAndHasItsDayLater() {
        Instant today = Instant.parse("2026-11-23T21:30:00Z");
        Instant later = Instant.parse("2026-11-24T14:05:00Z");

        assertThat(Words.until(today, NOW, FRENCH)).isEqualTo("jusqu’à 16\u00a0h\u00a030");
        assertThat(Words.until(later, NOW, FRENCH))
                .isEqualTo("jusqu’au mardi 24 novembre, 9\u00a0h\u00a005");
        assertThat(Words.until(today, NOW, ENGLISH)).isEqualTo("until 16:30");
    }

    @Test
    void aSizeHasTheUnitsOfItsLanguage() {
        assertThat(Words.size(86_400, FRENCH)).isEqualTo("86\u00a0ko");
        assertThat(Words.size(1_234_567, FRENCH)).isEqualTo("1,2\u00a0Mo");
        assertThat(Words.size(38_400_000, FRENCH)).isEqualTo("38\u00a0Mo");
        assertThat(Words.size(1_234_567, ENGLISH)).isEqualTo("1.2\u00a0MB");
        assertThat(Words.size(999_900, FRENCH)).isEqualTo("1\u00a0Mo");
        assertThat(Words.size(12, FRENCH)).isEqualTo("12\u00a0o");
    }

    @Test
    void initialsAreThoseOfTheFirstAndLastWord() {
        assertThat(Words.initials("Ada Tremblay")).isEqualTo("AT");
        assertThat(Words.initials("élise bouchard")).isEqualTo("ÉB");
        assertThat(Words.initials("Jean-Pierre Côté")).isEqualTo("JC");
        assertThat(Words.initials("Transports")).isEqualTo("T");
        assertThat(Words.initials(" ")).isEqualTo("?");
    }

    @Test
    void aHueStaysTheSameAndIsOneOfEight() {
        assertThat(Words.hue(17L)).isEqualTo(Words.hue(17L)).isBetween(1, 8);
        assertThat(Words.hue(-3L)).isBetween(1, 8);
    }

    @Test
    void aFileLooksLikeWhatItIs() {
        assertThat(FileKind.of("application/pdf")).isEqualTo("pdf");
        assertThat(FileKind.of("application/vnd.oasis.opendocument.text")).isEqualTo("text");
        assertThat(FileKind.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .isEqualTo("table");
        assertThat(FileKind.of("application/vnd.ms-powerpoint")).isEqualTo("slides");
        assertThat(FileKind.of("image/png")).isEqualTo("image");
        assertThat(FileKind.of(null)).isEqualTo("archive");
    }

    private static String ago(String moment) {
        return Words.ago(Instant.parse(moment), NOW, FRENCH);
    }
}
