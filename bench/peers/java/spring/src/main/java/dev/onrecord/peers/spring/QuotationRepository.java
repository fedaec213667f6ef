package dev.onrecord.peers.spring;

import dev.onrecord.peers.Quotation;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface QuotationRepository extends Repository<Quotation, Long> {

    List<Quotation> ofStatements(Collection<String> slugs);
}
