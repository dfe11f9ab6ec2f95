package org.passerelle.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    private static final long SIZE = 1000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99, 0, 99",
        "bytes=900-, 900, 999",
        "bytes=-100, 900, 999",
        "bytes=-5000, 0, 999",
        "bytes=990-5000, 990, 999",
        "bytes=999-999, 999, 999"
    })
    void onePartIsGiven(String header, long first, long last) throws Exception {
        assertThat(ByteRange.asked(header, SIZE)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-1,5-9",
                "bytes=9-5",
                "bytes=-",
                "octets=0-9",
                "bytes=a-b",
                "bytes=99999999999999999999-"
            })
    void whatIsNotUnderstoodAsksForTheWholeFile(String header) throws Exception {
        assertThat(ByteRange.asked(header, SIZE)).isEmpty();
    }

    @Test
    void nothingAskedIsTheWholeFile() throws Exception {
        assertThat(ByteRange.asked(null, SIZE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=5000-6000", "bytes=-0"})
    void bytesBeyondTheEndAreRefused(String header) {
        assertThatThrownBy(() -> ByteRange.asked(header, SIZE))
                .isInstanceOf(ByteRange.OutsideException.class);
    }

    @Test
    void aPartSaysWhereItStands() {
        ByteRange range = new ByteRange(100, 199);

        assertThat(range.length()).isEqualTo(100);
        assertThat(range.of(SIZE)).isEqualTo("bytes 100-199/1000");
    }
}
