package org.passerelle.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Instants are kept as DATETIME(6) in UTC; Jakarta Persistence 3.1 does not know them yet. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, LocalDateTime> {

    /** The same moment where no mapping converts it: in native queries and of functions. */
    public static Instant of(Object selected) {
        LocalDateTime stored =
                selected instanceof Timestamp moment
                        ? moment.toLocalDateTime()
                        : (LocalDateTime) selected;
        return stored.toInstant(ZoneOffset.UTC);
    }

    @Override
    public LocalDateTime convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(LocalDateTime stored) {
        return stored == null ? null : of(stored);
    }
}
