package dev.onrecord.peers.spring;

import dev.onrecord.peers.Statement;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface StatementRepository extends Repository<Statement, String>, StatementPages {

    List<Statement> withSources(Collection<String> slugs);
}
