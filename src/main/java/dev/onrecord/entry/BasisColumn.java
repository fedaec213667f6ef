package dev.onrecord.entry;

import dev.onrecord.time.Basis;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a basis by its name; the room of dates, where it belongs, knows no database. */
@Converter(autoApply = true)
class BasisColumn implements AttributeConverter<Basis, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Basis basis) {
        return basis == null ? null : basis.name();
    }

    @Override
    public @Nullable Basis convertToEntityAttribute(@Nullable String name) {
        return name == null ? null : Basis.valueOf(name);
    }
}
