package dev.onrecord.entry;

import dev.onrecord.time.Basis;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a basis by its name; the room of dates, where it belongs, knows no database. */
@Converter(autoApply = true)
class BasisColumn implements AttributeConverter<Basis, String> {

    @Override
    public String convertToDatabaseColumn(Basis basis) {
        return basis == null ? null : basis.name();
    }

    @Override
    public Basis convertToEntityAttribute(String name) {
        return name == null ? null : Basis.valueOf(name);
    }
}
