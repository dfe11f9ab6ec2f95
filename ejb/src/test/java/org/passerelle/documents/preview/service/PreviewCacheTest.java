package org.passerelle.documents.preview.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewCacheTest {

    @TempDir Path folder;
    @TempDir Path elsewhere;

    @Test
    void whatWasMadeIsThereAfterARestart() throws Exception {
        cache(1 << 20).keep(hash('a'), Form.PDF, made(100));

        assertThat(cache(1 << 20).find(hash('a'), Form.PDF)).isPresent();
        assertThat(cache(1 << 20).find(hash('a'), Form.THUMBNAIL)).isEmpty();
    }

    @Test
    void thatThereIsNothingToShowIsRememberedToo() throws Exception {
        PreviewCache cache = cache(1 << 20);
        cache.keepNothing(hash('b'), Form.THUMBNAIL);

        assertThat(cache.find(hash('b'), Form.THUMBNAIL)).get().matches(path -> isEmpty(path));
    }

    @Test
    void whenRoomIsLackingWhatNobodyLooksAtGoesFirst() throws Exception {
        PreviewCache cache = cache(1000);
        for (char letter : "abcdef".toCharArray()) {
            cache.keep(hash(letter), Form.PDF, made(150));
            Path kept = cache.find(hash(letter), Form.PDF).orElseThrow();
            Files.setLastModifiedTime(
                    kept, FileTime.from(Instant.now().minus(Duration.ofDays('z' - letter))));
        }
        // Ada still reads the oldest one.
        cache.find(hash('a'), Form.PDF);

        cache.keep(hash('0'), Form.PDF, made(150));

        assertThat(cache.find(hash('a'), Form.PDF)).isPresent();
        assertThat(cache.find(hash('b'), Form.PDF)).isEmpty();
        assertThat(cache.find(hash('0'), Form.PDF)).isPresent();
    }

    @Test
    void whatWasMadeOfADestroyedFileGoesWithIt() throws Exception {
        PreviewCache cache = cache(1 << 20);
        cache.keep(hash('c'), Form.PDF, made(10));
        cache.keep(hash('c'), Form.THUMBNAIL, made(10));

        cache.forget(hash('c'));

        assertThat(cache.find(hash('c'), Form.PDF)).isEmpty();
        assertThat(cache.find(hash('c'), Form.THUMBNAIL)).isEmpty();
    }

    @Test
    void nothingButAHashBecomesAPlaceOnDisk() throws Exception {
        PreviewCache cache = cache(1 << 20);

        assertThatThrownBy(() -> cache.find("../../etc/passwd", Form.PDF))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private PreviewCache cache(long space) throws IOException {
        return new PreviewCache(folder, space);
    }

    private Path made(int size) throws IOException {
        return Files.write(Files.createTempFile(elsewhere, "made", ""), new byte[size]);
    }

    private static boolean isEmpty(Path path) {
        return path.toFile().length() == 0;
    }

    private static String hash(char letter) {
        return String.valueOf(letter).repeat(64);
    }
}
