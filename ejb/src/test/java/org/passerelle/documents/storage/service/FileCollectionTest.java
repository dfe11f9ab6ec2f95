package org.passerelle.documents.storage.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When nothing is cleared away, because the figures look wrong. */
class FileCollectionTest {

    @Test
    void anEmptyDatabaseOrAnEmptyStoreIsAnAccident() {
        assertThat(FileCollection.lookWrong(1000, 0, 1000)).isTrue();
        assertThat(FileCollection.lookWrong(0, 1000, 0)).isTrue();
        assertThat(FileCollection.lookWrong(700, 1000, 0)).isTrue();
    }

    @Test
    void aFifthOfAllFilesDoesNotBecomeUselessInOneDay() {
        assertThat(FileCollection.lookWrong(1000, 700, 300)).isTrue();
    }

    @Test
    void someUselessFilesAreUsual() {
        assertThat(FileCollection.lookWrong(1000, 990, 12)).isFalse();
        assertThat(FileCollection.lookWrong(20, 15, 8)).isFalse();
    }
}
